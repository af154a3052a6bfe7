using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace NouvellesDuMonde.Web.Setup;

/// <summary>What the framework says beside a field whose text it cannot read. Its own sentences are English and name properties.</summary>
internal static class BindingMessages
{
    public static void SpeakFrench(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"« {value} » ne convient pas ici.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"« {value} » ne convient pas ici.");
        messages.SetValueIsInvalidAccessor(value => $"« {value} » ne convient pas ici.");
        messages.SetValueMustBeANumberAccessor(_ => "Écrivez un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Écrivez un nombre.");
        messages.SetValueMustNotBeNullAccessor(_ => "Ce champ est nécessaire.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Ce champ est nécessaire.");
        messages.SetMissingKeyOrValueAccessor(() => "Ce champ est nécessaire.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est vide.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Cette valeur ne convient pas.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette valeur ne convient pas.");
    }
}
