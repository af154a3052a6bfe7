namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// How much each feature counts when it occurs: more when spam and comments differ in using it (the log-count ratio of naive Bayes put into a
/// linear machine, after Wang and Manning, 2012), words more than their pieces.
/// </summary>
internal static class FeatureValues
{
    /// <summary>Added to every count, so that a word seen once proves nothing.</summary>
    private const double Smoothing = 1;

    /// <summary>The part of a value that does not depend on counts.</summary>
    private const double Floor = 0.4;

    private const float Word = 3;

    /// <summary>The text as such, with no word in it.</summary>
    private const float Bias = 4;

    /// <summary>Added to the counts behind a vote.</summary>
    private const double VoteSmoothing = 0.1;

    /// <param name="votes">The log-odds of naive Bayes for each word, and for how a text is written; 0 where nothing was counted.</param>
    public static float[] Of(IReadOnlyList<int[]> samples, IReadOnlyList<bool> isSpam, IReadOnlyList<double> weights, out float[] votes)
    {
        var (spam, ham) = (new double[TextFeatures.TableSize], new double[TextFeatures.TableSize]);
        var (spamTotal, hamTotal) = (Smoothing, Smoothing);
        for (var i = 0; i < samples.Count; i++)
        {
            var counts = isSpam[i] ? spam : ham;
            foreach (var feature in samples[i])
                counts[feature] += weights[i];
            if (isSpam[i])
                spamTotal += weights[i];
            else
                hamTotal += weights[i];
        }

        votes = new float[TextFeatures.TableSize + 1];
        var values = new float[TextFeatures.TableSize + 1];
        var prior = Math.Log((spamTotal + Smoothing) / (hamTotal + Smoothing));
        for (var i = 0; i < TextFeatures.TableSize; i++)
        {
            var ratio = Math.Log((spam[i] + Smoothing) / (ham[i] + Smoothing)) - prior;
            if (i >= TextFeatures.WordsFrom && spam[i] + ham[i] > 0)
                votes[i] = (float)Math.Log((spam[i] + VoteSmoothing) / (spamTotal + VoteSmoothing) * (hamTotal + VoteSmoothing) / (ham[i] + VoteSmoothing));
            values[i] = (float)((Floor + ((1 - Floor) * Math.Abs(ratio) / 2)) * (TextFeatures.IsWord(i) ? Word : 1));
        }

        values[^1] = Bias;
        return values;
    }
}
