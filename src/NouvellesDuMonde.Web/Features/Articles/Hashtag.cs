using NouvellesDuMonde.Core;

namespace NouvellesDuMonde.Web.Features.Articles;

public static class Hashtag
{
    /// <summary>« Corée du Nord » → <c>#CoréeDuNord</c>: capitals let screen readers and eyes find the words.</summary>
    public static string Of(string name) => "#" + string.Concat(
        name.Split((char[])[' ', '\u00A0', '\u202F', '-', '’', '\'', '.', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpper(word[0], French.Culture) + word[1..]));
}
