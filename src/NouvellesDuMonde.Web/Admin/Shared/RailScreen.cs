using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>A screen that the rail leads to, for those whom its policy lets in.</summary>
public sealed record RailScreen(string Label, string Path, string Policy)
{
    public static IReadOnlyList<RailScreen> InOrder { get; } =
    [
        new("Bureau", "/redaction", Policies.Newsroom),
        new("Articles", "/redaction/articles", Policies.CanPublish),
        new("La une", "/redaction/une", Policies.CanPublish),
        new("Pages", "/redaction/pages", Policies.CanPublish),
        new("Médias", "/redaction/medias", Policies.CanPublish),
        new("Rubriques", "/redaction/rubriques", Policies.CanRunTheDesk),
        new("Sujets", "/redaction/sujets", Policies.CanPublish),
        new("Auteurs", "/redaction/auteurs", Policies.CanRunTheDesk),
        new("Modération", "/redaction/moderation", Policies.CanModerate),
        new("Signalements", "/redaction/signalements", Policies.CanModerate),
        new("Contestations", "/redaction/contestations", Policies.CanModerate),
        new("Antispam", "/redaction/antispam", Policies.CanRunTheDesk),
        new("Lettre", "/redaction/lettre", Policies.CanRunTheDesk),
        new("Membres", "/redaction/membres", Policies.CanAdminister),
        new("Réglages", "/redaction/reglages", Policies.CanAdminister),
    ];

    public bool IsAt(PathString path) => Path == "/redaction" ? path == Path : path.StartsWithSegments(Path);
}
