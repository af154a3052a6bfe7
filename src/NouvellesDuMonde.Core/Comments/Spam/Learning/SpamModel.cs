namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// A linear model of spam: one weight for each hashed feature of a text (<see cref="TextFeatures"/>). Never changes once made, so any number of
/// requests read it at once and a new one takes its place as a whole.
/// </summary>
public sealed class SpamModel
{
    private readonly float[] weights;
    private readonly float[] values;

    /// <param name="weights">One for each place of the table, and the last for the text as such.</param>
    /// <param name="values">How much each feature counts when it occurs; the same places.</param>
    internal SpamModel(float[] weights, float[] values, SpamZones zones)
    {
        if (weights.Length != TextFeatures.TableSize + 1 || values.Length != weights.Length)
            throw new ArgumentException($"A model has {TextFeatures.TableSize + 1} weights and values.", nameof(weights));
        (this.weights, this.values, Zones) = (weights, values, zones);
        for (var i = 0; i < weights.Length; i++)
            IsEmpty &= weights[i] == 0;
    }

    /// <summary>Knows nothing: it never speaks.</summary>
    public static SpamModel Empty { get; } = new(new float[TextFeatures.TableSize + 1], Ones(), SpamZones.None);

    public bool IsEmpty { get; } = true;

    public SpamZones Zones { get; }

    internal ReadOnlySpan<float> Weights => weights;

    internal ReadOnlySpan<float> Values => values;

    internal SpamModel With(SpamZones zones) => new(weights, values, zones);

    /// <summary>The text's distance from the border between comment and spam: positive is spam, most lie between −2 and 2.</summary>
    /// <param name="isFrench">Then an address alone is a source, and left to the checks that know where it leads: the rest of the text is judged.</param>
    public SpamMargin MarginOf(ReadOnlySpan<char> text, bool isFrench)
    {
        var margin = Read(text, skipsAddresses: false);
        return (isFrench && margin.Outline.IsBareAddress ? Read(text, skipsAddresses: true) : margin) with { IsFrench = isFrench };
    }

    private SpamMargin Read(ReadOnlySpan<char> text, bool skipsAddresses) => TextFeatures.Of(
        text, this, static (features, outline, model) => new SpamMargin(model.MarginOf(features), outline, IsFrench: false), skipsAddresses);

    internal double MarginOf(ReadOnlySpan<int> features)
    {
        var (sum, squares) = ((double)weights[^1] * values[^1], 1.0);
        foreach (var feature in features)
        {
            sum += weights[feature] * values[feature];
            squares += values[feature] * values[feature];
        }

        return sum / Math.Sqrt(squares);
    }

    private static float[] Ones()
    {
        var ones = new float[TextFeatures.TableSize + 1];
        Array.Fill(ones, 1);
        return ones;
    }
}

/// <param name="Value">Positive: spam.</param>
public readonly record struct SpamMargin(double Value, TextOutline Outline, bool IsFrench);
