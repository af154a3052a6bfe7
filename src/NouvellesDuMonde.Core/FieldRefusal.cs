namespace NouvellesDuMonde.Core;

/// <summary>Why one field of a form cannot be taken, in one French sentence.</summary>
/// <param name="Field">Property of the input.</param>
public readonly record struct FieldRefusal(string Field, string Sentence);
