using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Search.Spelling;

/// <summary>Adds the words of articles to the vocabulary, into the unit of work at hand.</summary>
internal sealed class CountWords(NewsDbContext db)
{
    // SQL Server takes 2,100 parameters in a statement.
    private const int AtOnce = 1000;

    public async Task RunAsync(IEnumerable<Article> articles, CancellationToken ct)
    {
        var counts = new Dictionary<string, (string Form, int Articles)>(StringComparer.Ordinal);
        foreach (var word in articles.SelectMany(WordsOf))
            counts[word.Folded] = counts.TryGetValue(word.Folded, out var known) ? (known.Form, known.Articles + 1) : (word.Form, 1);
        foreach (var chunk in counts.Keys.Chunk(AtOnce))
        {
            foreach (var known in await db.SearchWords.Where(w => chunk.Contains(w.Folded)).ToListAsync(ct))
            {
                counts.Remove(known.Folded, out var more);
                known.Add(more.Articles);
            }
        }

        foreach (var (folded, (form, count)) in counts)
        {
            db.SearchWords.Add(new SearchWord(folded, form, count));
            db.SearchWordKeys.AddRange(WordKeys.Of(folded).Select(key => new SearchWordKey(key, folded)));
        }
    }

    private static IEnumerable<WordForm> WordsOf(Article article) =>
        WordForms.Of($"{article.Headline}\n{article.Standfirst}\n{BodyText.Of(article.BodySource)}").DistinctBy(w => w.Folded);
}
