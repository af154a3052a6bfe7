using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Tags;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Typography;

public sealed class StoredNamesTests
{
    [Fact]
    public void Names_descriptions_and_lives_are_set_when_they_are_written()
    {
        var rubrique = new Category("Vrai ou faux ?", "vrai-ou-faux", description: "L'essentiel : vérifié.");
        var subject = new Tag("Loi \"Climat\"", "loi-climat", "L'eau, l'air.");
        var author = new Author(new AuthorProfile("Ariane", "ariane") { Bio = "Couvre l'Asie : depuis 2011.", Function = "chef d'édition" });

        (rubrique.Name, rubrique.Description).ShouldBe(("Vrai ou faux\u202F?", "L’essentiel\u00A0: vérifié."));
        (subject.Name, subject.Description).ShouldBe(("Loi «\u00A0Climat\u00A0»", "L’eau, l’air."));
        (author.Bio, author.Function).ShouldBe(("Couvre l’Asie\u00A0: depuis 2011.", "chef d’édition"));
    }

    [Fact]
    public void A_mail_is_set_and_its_link_is_left_alone()
    {
        var link = new Uri("https://nouvelles.example/a?b=1:2;c='d'");
        var mail = new Letter("Bonjour l'ami,", ["Ouvrez ce lien : il est valable."], new LetterLink("Lire", link)).To("a@example.org", "L'actualité");

        mail.Subject.ShouldBe("L’actualité");
        mail.Text.ShouldContain("Bonjour l’ami,");
        mail.Text.ShouldContain("Ouvrez ce lien\u00A0: il est valable.");
        mail.Text.ShouldContain(link.AbsoluteUri);
    }
}
