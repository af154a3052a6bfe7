using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace NouvellesDuMonde.Web.Setup;

/// <summary>
/// Reads « 6,5 » as people here write it and « 6.5 » as number fields send it. The framework takes the comma for a separator of thousands
/// (65), and takes « NaN » and « Infinity » for numbers.
/// </summary>
internal sealed class DecimalBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var sent = context.ValueProvider.GetValue(context.ModelName);
        if (sent == ValueProviderResult.None)
            return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, sent);
        var typed = sent.FirstValue?.Trim() ?? "";
        if (typed.Length == 0 && context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else if (double.TryParse(typed.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            context.Result = ModelBindingResult.Success(number);
        else
            context.ModelState.TryAddModelError(context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.ValueMustBeANumberAccessor(typed));
        return Task.CompletedTask;
    }
}

internal sealed class DecimalBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(double) ? new DecimalBinder() : null;
}
