using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core;

/// <summary>All that the site writes on disk, in one place.</summary>
public sealed class StorageOptions
{
    public const string SectionName = "Storage";

    /// <summary>Absolute, or relative to the program's content root.</summary>
    [Required]
    public string Root { get; set; } = "App_Data";

    public string DatabaseFile => Path.Combine(Root, "nouvelles.db");

    public string MediaFolder => Path.Combine(Root, "media");

    /// <summary>Outgoing mail as <c>.eml</c> files while no SMTP server is configured.</summary>
    public string MailFolder => Path.Combine(Root, "mail");
}
