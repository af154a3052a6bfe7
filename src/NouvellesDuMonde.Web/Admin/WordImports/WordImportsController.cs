using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.WordImports;

/// <summary>The word list that came from another system: one at a time, replaced or taken away as a whole.</summary>
[Area("Admin"), Route("redaction/antispam/mots/liste-importee"), Authorize(Policies.CanAdminister)]
public sealed class WordImportsController(ImportedWordsQuery query, ImportWordList import, SpamEffectQuery effect) : Controller
{
    /// <summary>Bytes. The longest list in circulation has one.</summary>
    private const int MaxRequest = 4 * 1024 * 1024;

    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct) => View(new ImportedWordsPage(await query.RunAsync(ct)));

    /// <summary>What its words would have done. Its hosts are not looked up: they speak against links only.</summary>
    [HttpPost("effet"), RequestSizeLimit(MaxRequest), RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
    public async Task<IActionResult> Preview(IFormFile? file, WordListKind kind, CancellationToken ct)
    {
        var words = await ReadAsync(file, kind, ct);
        return View("Show", new ImportedWordsPage(await query.RunAsync(ct))
        {
            Kind = kind,
            Effect = words is null ? null : await effect.RunAsync(lists => lists with { Imported = ImportedList.Of(words) }, ct),
        });
    }

    [HttpPost(""), RequestSizeLimit(MaxRequest), RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
    public async Task<IActionResult> Create(IFormFile? file, WordListKind kind, CancellationToken ct)
    {
        if (await ReadAsync(file, kind, ct) is not { } words)
            return View("Show", new ImportedWordsPage(await query.RunAsync(ct)) { Kind = kind });
        await import.RunAsync(words, ct);
        this.Say($"Liste importée. Mots et expressions\u00A0: {words.Words.Count.ToString("N0", French.Culture)}\u202F; sites\u00A0: {words.Hosts.Count.ToString("N0", French.Culture)}.");
        return RedirectToAction(nameof(Show));
    }

    [HttpPost("retrait")]
    public async Task<IActionResult> Destroy(CancellationToken ct)
    {
        await import.RunAsync(null, ct);
        this.Say("Liste retirée.");
        return RedirectToAction(nameof(Show));
    }

    private async Task<ImportedWords?> ReadAsync(IFormFile? file, WordListKind kind, CancellationToken ct)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(kind))
        {
            ModelState.AddModelError("Kind", "Dites ce que devient un commentaire qui contient un de ces mots.");
            return null;
        }

        using var reader = file is { Length: > 0 } ? new StreamReader(file.OpenReadStream()) : StreamReader.Null;
        // A zero sign is in no text, and in every picture.
        if (await reader.ReadToEndAsync(ct) is var text && !text.Contains('\0', StringComparison.Ordinal) && ImportedWords.FromWordPress(text, kind) is { IsEmpty: false } words)
            return words;
        ModelState.AddModelError("File", "Choisissez un fichier de texte, un mot par ligne\u00A0: celui-ci n’en contient aucun.");
        return null;
    }
}
