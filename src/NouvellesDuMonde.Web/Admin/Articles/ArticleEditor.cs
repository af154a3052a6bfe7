using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>The editor's screen: what is typed, the button that was pressed, and around them what the newsroom knows of the article.</summary>
public sealed record ArticleEditor : ArticleInput
{
    public ArticleEditor()
    {
    }

    public ArticleEditor(ArticleInput saved)
        : base(saved)
    {
    }

    public Then Then { get; init; }

    /// <summary>In the site's zone, as a browser sends a date field: <c>2026-06-15</c>.</summary>
    public string? ScheduleDate { get; init; }

    /// <summary>In the site's zone: <c>06:30</c>.</summary>
    public string? ScheduleTime { get; init; }

    /// <summary>Day and hour as the form was opened with.</summary>
    public string? ScheduledWas { get; init; }

    /// <summary>The article's state as the form was opened with.</summary>
    public ArticleStatus? StatusWas { get; init; }

    /// <summary>Somebody typed an hour, and pressed another button than the one that takes it.</summary>
    public bool HasNewHour => Hour.Length > 0 && Hour != (ScheduledWas ?? "").Trim();

    private string Hour => $"{ScheduleDate} {ScheduleTime}".Trim();

    /// <summary>The version that a colleague has saved since; sent with « Enregistrer quand même ».</summary>
    public int LatestVersion { get; init; }

    [BindNever, ValidateNever]
    public ArticleDesk Desk { get; init; } = ArticleDesk.Empty;

    public bool IsPage => Kind == ArticleKind.Page;

    public DateTime? ScheduleLocal => DateTime.TryParseExact(
        $"{ScheduleDate} {ScheduleTime}", ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        ? local
        : null;

    public ArticleInput ToSave() => Then == Then.Overwrite ? this with { Version = LatestVersion } : this;
}

/// <summary>The button that saved.</summary>
public enum Then
{
    Stay,
    Preview,
    Publish,
    Schedule,

    /// <summary>Save over a colleague's version, having seen that it is there.</summary>
    Overwrite,
}

/// <summary>Beside the typed text: state, dates, and what there is to choose from.</summary>
public sealed record ArticleDesk
{
    public static ArticleDesk Empty { get; } = new();

    public int? Id { get; init; }

    public ArticleStatus Status { get; init; }

    public DateTime? SavedUtc { get; init; }

    public DateTime? PublishedUtc { get; init; }

    /// <summary>The last time that it was taken off the site; <c>null</c> unless it is, and where an earlier program did it.</summary>
    public Withdrawal? Withdrawal { get; init; }

    public DateTime? UpdatedUtc { get; init; }

    public DateTime? ScheduledForUtc { get; init; }

    /// <summary>Where readers find it; <c>null</c> unless public.</summary>
    public string? Path { get; init; }

    public IReadOnlyList<string> PreviousSlugs { get; init; } = [];

    public LeadImage? Lead { get; init; }

    public OtherVersion? Stale { get; init; }

    public IReadOnlyList<SelectListItem> Rubriques { get; init; } = [];

    public IReadOnlyList<SelectListItem> Authors { get; init; } = [];
}

/// <param name="EditorName">Empty where nobody is known.</param>
public sealed record Withdrawal(string EditorName, DateTime AtUtc);

public sealed record LeadImage(string? Path, string Alt, string Caption, string Credit);

/// <summary>What a colleague saved in the meantime.</summary>
public sealed record OtherVersion(int Version, int? RevisionId, string EditorName, DateTime SavedUtc);
