namespace NouvellesDuMonde.Core;

/// <summary>What became of a filled form: saved under an id, or refused with a French sentence beside each field concerned.</summary>
public sealed record Saved
{
    private Saved(int? id, IReadOnlyList<FieldError> errors) => (Id, Errors) = (id, errors);

    /// <summary>Of the row that was written; <c>null</c> when refused.</summary>
    public int? Id { get; }

    public IReadOnlyList<FieldError> Errors { get; }

    public bool IsDone => Id is not null;

    public static Saved As(int id) => new(id, []);

    public static Saved Refused(IReadOnlyList<FieldError> errors) => new(null, errors);

    public static Saved Refused(string field, string sentence) => Refused([new FieldError(field, sentence)]);
}

/// <param name="Field">Name of the property of the input record.</param>
/// <param name="Sentence">What is wrong and what to do, for the person who typed.</param>
public sealed record FieldError(string Field, string Sentence);
