using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// Reads what PHP's serialize() wrote, as far as WordPress's metadata needs it: arrays, strings, numbers, booleans. Tolerant,
/// because exports are edited by hand and by « search and replace » tools that forget to mend the lengths of strings.
/// </summary>
public sealed class PhpSerialized
{
    private const int Deepest = 20;

    private readonly byte[] bytes;
    private int position;

    private PhpSerialized(string text) => bytes = Encoding.UTF8.GetBytes(text);

    /// <returns>Arrays and objects as <see cref="JsonObject"/>, whatever their keys; null when the text cannot be read.</returns>
    public static JsonNode? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;

        try
        {
            return new PhpSerialized(text).Value(0);
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private JsonNode? Value(int depth)
    {
        if (depth > Deepest)
            throw new FormatException("Nested too deep.");

        var type = (char)bytes[position];
        position += 2;
        switch (type)
        {
            case 'N':
                return null;
            case 'b':
                return Until(';') == "1";
            case 'i' or 'd':
                return double.Parse(Until(';'), NumberStyles.Float, CultureInfo.InvariantCulture);
            case 's':
                return StringValue();
            case 'a':
                return ArrayValue(depth);
            case 'O':
                Until(':');
                StringValue(endsWith: ':');
                return ArrayValue(depth);
            default:
                throw new FormatException($"Unknown type {type}.");
        }
    }

    private JsonObject ArrayValue(int depth)
    {
        var count = int.Parse(Until(':'), CultureInfo.InvariantCulture);
        Expect('{');
        var array = new JsonObject();
        for (var i = 0; i < count; i++)
        {
            var key = Value(depth + 1)?.ToString() ?? "";
            array[key] = Value(depth + 1);
        }

        Expect('}');
        return array;
    }

    // s:5:"bytes"; where 5 counts bytes. Where the count is wrong, the string ends at the next quote that can end one.
    private string StringValue(char endsWith = ';')
    {
        var length = endsWith == ';' ? int.Parse(Until(':'), CultureInfo.InvariantCulture) : -1;
        Expect('"');
        var end = position + length;
        var isRight = length >= 0 && end + 1 < bytes.Length && bytes[end] == '"' && bytes[end + 1] == endsWith;
        if (!isRight)
            end = position + bytes.AsSpan(position).IndexOf([(byte)'"', (byte)endsWith]);

        var text = Encoding.UTF8.GetString(bytes, position, end - position);
        position = end + 2;
        return text;
    }

    private string Until(char end)
    {
        var length = bytes.AsSpan(position).IndexOf((byte)end);
        var text = Encoding.ASCII.GetString(bytes, position, length);
        position += length + 1;
        return text;
    }

    private void Expect(char c)
    {
        if (bytes[position++] != c)
            throw new FormatException($"Expected {c}.");
    }
}
