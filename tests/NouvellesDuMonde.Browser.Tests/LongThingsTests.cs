using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>Words and images longer than the page's designer thought of.</summary>
public sealed class LongThingsTests(BrowserSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(800)]
    [InlineData(360)]
    public async Task A_word_without_end_does_not_widen_the_front_page(int width)
    {
        await using var visit = await site.NewVisitAsync(width);
        await visit.GoAsync("/");

        await visit.Page.EvaluateAsync("() => { for (const p of document.querySelectorAll('.lead-standfirst, .card-standfirst, main h2 a, main h3 a')) p.textContent = 'x'.repeat(240); }");

        (await visit.OverflowAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(".lead-figure img")]
    [InlineData(".article-body figure img")]
    public async Task An_upright_image_fits_into_the_window_and_keeps_its_width(string selector)
    {
        await using var visit = await site.NewVisitAsync();
        await visit.GoAsync("/ → .lead-story h2 a");

        var box = await visit.Page.EvaluateAsync<double[]>(
            """
            selector => {
              const made = () => document.querySelector('.article-body').appendChild(document.createElement('figure')).appendChild(new Image());
              const image = document.querySelector(selector) ?? made();
              image.style.aspectRatio = '1 / 3';
              return [image.getBoundingClientRect().height / innerHeight, image.getBoundingClientRect().width / image.closest('figure').getBoundingClientRect().width];
            }
            """, selector);

        box[0].ShouldBeLessThanOrEqualTo(0.81);
        box[1].ShouldBe(1, 0.01);
    }
}
