using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>The words that the filter looks for. Their effect on what people decided is shown before they are saved.</summary>
[Area("Admin"), Route("redaction/antispam/mots"), Authorize(Setup.Policies.CanAdminister)]
public sealed class WordListsController(WordListsQuery lists, SaveWordLists save, SpamEffectQuery effect) : Controller
{
    private const string Screen = "/Admin/Spam/Words.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken ct) => View(Screen, new WordListsPage(await lists.RunAsync(ct)));

    [HttpPost("effet")]
    public async Task<IActionResult> Preview(WordListsInput input, CancellationToken ct)
    {
        ModelState.Add(input.Refusals());
        return View(Screen, new WordListsPage(input) { Effect = ModelState.IsValid ? await effect.RunAsync(input.Applied, ct) : null });
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(WordListsInput input, CancellationToken ct)
    {
        ModelState.Add(await save.RunAsync(input, ct));
        if (ModelState[nameof(input.Version)]?.Errors.Count > 0)
        {
            // The next save is one over what is now known to be there.
            ModelState.SetModelValue(nameof(input.Version), null, null);
            input = input with { Version = await lists.VersionAsync(ct) };
        }

        if (!ModelState.IsValid)
            return View(Screen, new WordListsPage(input));
        this.Say("Listes enregistrées.");
        return RedirectToAction(nameof(Edit));
    }
}

public sealed record WordListsPage(WordListsInput Input)
{
    /// <summary>When it was asked for.</summary>
    public SpamEffect? Effect { get; init; }
}
