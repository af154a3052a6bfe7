using System.Text;
using NouvellesDuMonde.Web.Delivery;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Delivery;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<p>\n    Bonjour,   le\tmonde\r\n</p>", "<p>\nBonjour, le monde\n</p>")]
    [InlineData("<pre>\n  a   b\n</pre>   <p>  c</p>", "<pre>\n  a   b\n</pre> <p> c</p>")]
    [InlineData("<textarea name=\"t\">  d  </textarea>  e", "<textarea name=\"t\">  d  </textarea> e")]
    [InlineData("<script type=\"application/ld+json\">{ \"a\":  \"&nbsp;\" }</script>  f", "<script type=\"application/ld+json\">{ \"a\":  \"&nbsp;\" }</script> f")]
    [InlineData("<present>  g  </present>", "<present> g </present>")]
    [InlineData("10&#xA0;%, 3&nbsp;h, quoi&#x202F;? &amp; « &#x27; »", "10\u00A0%, 3\u00A0h, quoi\u202F? &amp; « &#x27; »")]
    [InlineData("<pre>never closed   ", "<pre>never closed   ")]
    [InlineData("", "")]
    public void Blanks_go_where_nobody_sees_them_and_stay_where_they_count(string html, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(html);

        Encoding.UTF8.GetString(bytes, 0, PageText.Squeeze(bytes)).ShouldBe(expected);
    }
}
