namespace NouvellesDuMonde.Core;

/// <summary>What became of a filled form: saved under an id, or refused with a French sentence beside each field concerned.</summary>
public sealed record Saved
{
    private Saved(int? id, IReadOnlyList<FieldRefusal> errors) => (Id, Errors) = (id, errors);

    /// <summary>Of the row that was written; <c>null</c> when refused.</summary>
    public int? Id { get; }

    public IReadOnlyList<FieldRefusal> Errors { get; }

    public bool IsDone => Id is not null;

    public static Saved As(int id) => new(id, []);

    public static Saved Refused(IReadOnlyList<FieldRefusal> errors) => new(null, errors);

    public static Saved Refused(string field, string sentence) => Refused([new FieldRefusal(field, sentence)]);
}
