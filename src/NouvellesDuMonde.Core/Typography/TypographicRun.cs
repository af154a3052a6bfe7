using System.Text;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Typography;

/// <summary>
/// A line of words whose characters remember the text node they came from, so that a rule sees one text and its changes go back
/// to the right place.
/// </summary>
internal sealed class TypographicRun
{
    /// <summary>Stands for a character that no rule may touch.</summary>
    public const char Locked = '\uE000';

    private readonly StringBuilder text = new();
    private readonly List<int> owners = [];
    private readonly Queue<char> locked = new();

    public void Append(string words, int owner, bool isVerbatim = false)
    {
        foreach (var c in words)
        {
            // A character of the private use area that somebody typed would be taken for a locked one.
            if (isVerbatim || c == Locked)
                locked.Enqueue(c);
            text.Append(isVerbatim ? Locked : c);
            owners.Add(owner);
        }
    }

    /// <summary>Keeps what matches out of reach of the rules that follow. To be called before any other change.</summary>
    public void Lock(params ReadOnlySpan<Regex> patterns)
    {
        var original = text.ToString();
        var masked = new StringBuilder(original);
        foreach (var pattern in patterns)
        {
            foreach (var match in pattern.EnumerateMatches(original))
                masked.Remove(match.Index, match.Length).Insert(match.Index, new string(Locked, match.Length));
        }

        var before = new Queue<char>(locked);
        locked.Clear();
        for (var i = 0; i < original.Length; i++)
        {
            if (original[i] == Locked)
                locked.Enqueue(before.Dequeue());
            else if (masked[i] == Locked)
                locked.Enqueue(original[i]);
        }

        text.Clear().Append(masked);
    }

    /// <summary>Puts a value in the place of the named group « gap », which may be empty, of every match.</summary>
    public void Replace(Regex pattern, string value) => Replace(pattern, _ => value);

    /// <inheritdoc cref="Replace(Regex, string)"/>
    public void Replace(Regex pattern, Func<Match, string> value)
    {
        var matches = pattern.Matches(text.ToString());
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            var gap = matches[i].Groups["gap"];
            var replacement = value(matches[i]);
            if (gap.Success && gap.Value != replacement)
                Put(gap.Index, gap.Length, replacement);
        }
    }

    /// <summary>Changes single characters, each for a text that may be longer.</summary>
    public void Replace(IReadOnlyList<(int Index, int Length, string Value)> changes)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
            Put(changes[i].Index, changes[i].Length, changes[i].Value);
    }

    public override string ToString() => text.ToString();

    /// <summary>The text of each owner, what was locked as it was.</summary>
    public IReadOnlyList<string> Texts(int count)
    {
        var kept = new Queue<char>(locked);
        var parts = Enumerable.Range(0, count).Select(_ => new StringBuilder()).ToArray();
        for (var i = 0; i < owners.Count; i++)
            parts[owners[i]].Append(text[i] == Locked ? kept.Dequeue() : text[i]);
        return [.. parts.Select(p => p.ToString())];
    }

    /// <summary>
    /// What is put between two nodes goes to the one with the sign: the space before a « ! » after a link is no part of the link. A
    /// space that was there stays with its node.
    /// </summary>
    private void Put(int index, int length, string value)
    {
        var belongsBefore = length == 0 && index > 0 && (text[index - 1] == '«' || index == owners.Count);
        var owner = owners[belongsBefore ? index - 1 : index];
        text.Remove(index, length).Insert(index, value);
        owners.RemoveRange(index, length);
        owners.InsertRange(index, Enumerable.Repeat(owner, value.Length));
    }
}
