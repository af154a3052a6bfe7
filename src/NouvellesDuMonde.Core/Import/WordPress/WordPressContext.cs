namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>What the conversion of one post needs to know beyond its text.</summary>
/// <param name="SiteHost">Host of the old site without « www. »: links to it become relative and meet our redirects.</param>
public sealed record WordPressContext(AttachmentIndex Attachments, long PostId, string SiteHost);
