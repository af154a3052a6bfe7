using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>How a text is written, whatever it says: counted while it is read, then put into a few classes that are features.</summary>
internal struct WritingStyle
{
    public int Words;
    public int Links;
    public int Sentences;
    private int letters;
    private int capitals;
    private int shoutedWords;
    private int longNumbers;
    private int numbers;
    private int exclamations;
    private int questions;
    private int money;
    private int marks;
    private int smileys;
    private int entities;
    private int commas;
    private int apostrophes;
    private int houses;
    private int passedHouses;
    private int passedSources;
    private int openedSentences;
    private int capitalSentences;
    private bool isInSentence;
    private bool endsWell;
    private bool hasSmallI;

    public bool HasHelpline { get; private set; }

    public bool Warns { get; private set; }

    public bool NamesService { get; private set; }

    /// <summary>An address that is not of the press or an institution, or a number too long for a price or a date.</summary>
    public readonly bool LeadsSomewhere => houses + longNumbers > 0;

    /// <summary>An address of the press or an institution.</summary>
    public readonly bool NamesSource => Links - houses + passedSources > 0;

    /// <summary>An address of another kind that was not read (<see cref="PassAddress"/>).</summary>
    public readonly bool PassesHouse => passedHouses > 0;

    public readonly bool HasFigures => numbers + money > 0;

    /// <summary>Sentences that begin with a capital and come to an end, none of it shouted: somebody who took the time to write.</summary>
    public readonly bool IsProse => openedSentences > 0 && capitalSentences == openedSentences && endsWell && !hasSmallI && capitals * 10 <= letters * 3;

    /// <summary>A line, a few lines, a letter.</summary>
    public readonly int Size => Step(Words, [8, 20, 40, 80]);

    public void SeeWord(char first, int length, int capitalLetters)
    {
        Begin(char.IsUpper(first));
        hasSmallI |= first == 'i' && length == 1;
        Words++;
        letters += length;
        capitals += capitalLetters;
        if (length > 2 && capitalLetters == length)
            shoutedWords++;
    }

    public void SeeMeaning(uint wordHash)
    {
        Warns |= PublicWords.Warns(wordHash);
        NamesService |= PublicWords.NamesService(wordHash);
    }

    public void SeeNumber(int digits)
    {
        Begin(isCapital: true);
        Words++;
        numbers++;
        if (digits >= 5)
            longNumbers++;
    }

    public void SeeHelpline()
    {
        HasHelpline = true;
        SeeNumber(1);
    }

    /// <param name="isSource">Of the press or an institution.</param>
    public void SeeAddress(bool isSource)
    {
        Begin(isCapital: true);
        Words++;
        Links++;
        if (!isSource)
            houses++;
    }

    /// <summary>An address that is no word of the text.</summary>
    public void PassAddress(bool isSource)
    {
        if (isSource)
            passedSources++;
        else
            passedHouses++;
    }

    public void SeeMark(ReadOnlySpan<char> text, int at)
    {
        SeeEnd(text[at], isLast: at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]));
        switch (text[at])
        {
            case '!': exclamations++; break;
            case '?': questions++; break;
            case '€' or '$' or '£': money++; break;
            case ':' or ';' when at + 1 < text.Length && text[at + 1] is ')' or '(' or 'D' or '-' or 'P': smileys++; break;
            case '*' or '=' or '|' or '>' or '~' or '•' or '►' or '★' or '✔' or '➡': marks++; break;
            case ',' or ';': commas++; break;
            case '\'' or '’': apostrophes++; break;
            case '.' when at + 1 < text.Length && text[at + 1] is ' ' or '\n': Sentences++; break;
            case '<' or '&': entities++; break;
        }
    }

    private void Begin(bool isCapital)
    {
        if (!isInSentence)
        {
            openedSentences++;
            if (isCapital)
                capitalSentences++;
        }

        (isInSentence, endsWell) = (true, false);
    }

    /// <param name="isLast">A blank follows, or nothing.</param>
    private void SeeEnd(char mark, bool isLast)
    {
        if (char.IsWhiteSpace(mark))
            return;
        var ends = mark is '.' or '!' or '?' or '…' || (endsWell && mark is '"' or '»' or '”' or '’' or ')');
        endsWell = ends || mark == ')';
        isInSentence &= !(ends && isLast);
    }

    /// <summary>Each as a class of its size: « no link », « one », « two or three »… The numbers are hashed with them: never renumber.</summary>
    public readonly void AddTo(ref FeatureSink sink)
    {
        Add(ref sink, 1, Step(Words, [3, 6, 12, 20, 30, 60, 120]));
        Add(ref sink, 2, Step(Links, [1, 2, 4]));
        Add(ref sink, 3, Step(letters == 0 ? 0 : capitals * 100 / letters, [1, 5, 12, 30, 60]));
        Add(ref sink, 4, Step(shoutedWords, [1, 3, 6]));
        Add(ref sink, 5, Step(longNumbers, [1, 2]));
        Add(ref sink, 6, Step(numbers, [1, 2, 4]));
        Add(ref sink, 7, Step(exclamations, [1, 2, 4]));
        Add(ref sink, 8, Step(questions, [1, 2]));
        Add(ref sink, 9, Step(money, [1, 2]));
        Add(ref sink, 10, Step(marks, [1, 3]));
        Add(ref sink, 11, Step(smileys, [1, 2]));
        Add(ref sink, 12, Step(Words == 0 ? 0 : letters * 10 / Words, [30, 40, 50, 60, 80]));
        Add(ref sink, 13, Step(entities, [1]));
        Add(ref sink, 14, Step(commas, [1, 3, 6]));
        Add(ref sink, 15, Step(Sentences, [1, 2, 4]));
        Add(ref sink, 16, Step(apostrophes, [1, 3]));
        Add(ref sink, 20, Size * 8 + Step(Links, [1, 2, 4]));
    }

    private static void Add(ref FeatureSink sink, uint what, int size) => sink.Add(FeatureKind.Style, WordHash.Join(what, (uint)size));

    private static int Step(int value, ReadOnlySpan<int> from)
    {
        var step = 0;
        while (step < from.Length && value >= from[step])
            step++;
        return step;
    }
}
