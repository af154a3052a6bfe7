namespace NouvellesDuMonde.Core.Data;

/// <summary>
/// Names an imported thing for ever, so that a second import finds it instead of adding it again:
/// <c>wxr:{host of the old site}:{kind}:{id there}</c>.
/// </summary>
public static class ImportKey
{
    public const int MaxLength = 200;
}
