using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Articles.Comparison;

namespace NouvellesDuMonde.Web.Admin.Revisions;

/// <param name="Next">The version below which the next page begins.</param>
public sealed record RevisionList(int ArticleId, string Headline, IReadOnlyList<RevisionRow> Rows, int? Next);

/// <param name="Changes">Against the version before, in words.</param>
public sealed record RevisionRow(int Id, int Version, string EditorName, DateTime SavedUtc, string Changes)
{
    public static RevisionRow Of(ArticleRevision revision, ArticleRevision? before) =>
        new(revision.Id, revision.Version, revision.EditorName, revision.SavedUtc, RevisionChanges.Between(before, revision));
}

/// <summary>A version beside what the article says today.</summary>
public sealed record RevisionText(ArticleRevision Revision, bool IsOnline)
{
    public required ComparedParagraph Headline { get; init; }

    public required ComparedParagraph Standfirst { get; init; }

    public required IReadOnlyList<ComparedRun> Body { get; init; }

    public bool HasDetails => RevisionDetails.Read(Revision.Details) is not null;

    public bool IsSame => Headline.IsKept && Standfirst.IsKept && Body.All(r => r.Changed is null);
}

/// <summary>A paragraph that changed, or so many in a row that did not.</summary>
public sealed record ComparedRun(ComparedParagraph? Changed, int Kept)
{
    public static IReadOnlyList<ComparedRun> Of(IEnumerable<ComparedParagraph> paragraphs)
    {
        var runs = new List<ComparedRun>();
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.IsKept)
                runs.Add(new ComparedRun(paragraph, 0));
            else if (runs is [.., { Changed: null } last])
                runs[^1] = last with { Kept = last.Kept + 1 };
            else
                runs.Add(new ComparedRun(null, 1));
        }

        return runs;
    }
}
