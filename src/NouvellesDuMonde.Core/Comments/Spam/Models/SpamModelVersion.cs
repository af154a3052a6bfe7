namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>A model that was trained, kept so that a decision can be replayed and a bad one taken back. Never changed.</summary>
public sealed class SpamModelVersion
{
    public const int MaxNoteLength = 200;

    private SpamModelVersion()
    {
    }

    public SpamModelVersion(SpamModelOrigin origin, byte[] weights, string report, DateTime trainedUtc) =>
        (Origin, Weights, Report, TrainedUtc, CurrentSinceUtc) = (origin, weights, report, trainedUtc, trainedUtc);

    /// <summary>What a verdict names. 0 is the model that the program brings along.</summary>
    public int Id { get; private set; }

    public SpamModelOrigin Origin { get; private set; }

    /// <summary>The version that this one was adapted from; <c>null</c> for one made of corpora, and for one adapted from the starter.</summary>
    public int? BaseId { get; init; }

    /// <summary>Texts that it was made of.</summary>
    public int SampleCount { get; init; }

    /// <summary>For the list of versions: which corpora, how many decisions.</summary>
    public string Note { get; init; } = "";

    public DateTime TrainedUtc { get; private set; }

    /// <summary>The version with the latest is in use: going back to an older one is giving it a new time.</summary>
    public DateTime CurrentSinceUtc { get; private set; }

    /// <summary>The figures of cross-validation, as JSON (<see cref="Learning.ModelReport"/>).</summary>
    public string Report { get; private set; } = "";

    /// <summary>As <see cref="Learning.SpamModelFile"/> writes it.</summary>
    public byte[] Weights { get; private set; } = [];

    public void Use(DateTime nowUtc) => CurrentSinceUtc = nowUtc;
}

/// <summary>Stored as a number: never renumber.</summary>
public enum SpamModelOrigin
{
    /// <summary>Labelled texts from files.</summary>
    Corpora = 1,

    /// <summary>A model of corpora, adapted to what this site's moderators decided.</summary>
    Decisions = 2,
}
