using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NouvellesDuMonde.Web.Delivery;

internal sealed class EvictionInterceptor : SaveChangesInterceptor;
