using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>One member who writes in several windows at the same moment.</summary>
public sealed class TwoWindowsTests
{
    [Theory, DatabaseData]
    public async Task One_form_sent_twice_at_once_is_answered_by_its_comment_and_another_text_in_it_is_kept(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.MemberAsync("Ada", "ada@example.org");

        var same = await SendAtOnceAsync(paper, ada, "Un avis.", "Un avis.", "Un avis.");
        same.Select(r => r.CommentId).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThan(0);

        var different = await SendAtOnceAsync(paper, ada, "Un deuxième avis.", "Un troisième avis.");
        different.ShouldAllBe(r => r.IsStored);
        different[0].CommentId.ShouldNotBe(different[1].CommentId);
    }

    private static Task<CommentReceipt[]> SendAtOnceAsync(Newspaper paper, int member, params string[] texts)
    {
        var form = Guid.NewGuid();
        return Task.WhenAll(texts.Select(text => Task.Run(() => paper.PostAsync(new CommentInput(paper.ArticleId, member, text)
        {
            FormId = form,
            Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
        }))));
    }

    [Theory, DatabaseData]
    public async Task The_same_text_sent_from_each_of_them_at_once_is_one_comment(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.MemberAsync("Ada", "ada@example.org");

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => paper.PostAsync(
            new CommentInput(paper.ArticleId, ada, "Un avis envoyé de plusieurs fenêtres.")
            {
                FormId = Guid.NewGuid(),
                Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
            }))));

        receipts.Count(r => r.IsStored).ShouldBe(1);
        receipts.Where(r => !r.IsStored).ShouldAllBe(r => r.Refusal == "Vous avez déjà envoyé ce commentaire.");
    }
}
