namespace NouvellesDuMonde.Core.Forms;

/// <summary>A form that the newsroom sent once. Sent again, by a second press or after « back », it has no second effect.</summary>
public sealed class SentForm
{
    public const int MaxAnswerLength = 400;

    /// <summary>Longer than anybody leaves a form open and still presses its button.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(2);

    private SentForm()
    {
    }

    public SentForm(Guid key, DateTime sentUtc) => (Key, SentUtc) = (key, sentUtc);

    /// <summary>The form's own, made when it was opened.</summary>
    public Guid Key { get; private set; }

    public DateTime SentUtc { get; private set; }

    /// <summary>The local address that its sender was led to; <c>null</c> while it is being worked on.</summary>
    public string? Answer { get; set; }
}
