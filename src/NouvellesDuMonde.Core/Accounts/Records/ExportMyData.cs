using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>All that is kept about a member, for other programs: as one JSON document, or each part as a table.</summary>
public sealed class ExportMyData(IEnumerable<IMemberRecords> records)
{
    private const int FlushFrom = 32 * 1024;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What a spreadsheet would take for a formula.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\";\r\n");

    public IReadOnlyList<IMemberRecords> Parts { get; } = [.. records.OrderBy(r => r.Order)];

    public async Task WriteJsonAsync(int memberId, Stream output, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        foreach (var part in Parts)
        {
            json.WriteStartArray(part.Name);
            await foreach (var row in part.ReadAsync(memberId, ct))
            {
                WriteRow(json, part.Columns, row);
                if (json.BytesPending > FlushFrom)
                    await json.FlushAsync(ct);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>With semicolons and the mark of UTF-8: a French spreadsheet opens it by a double click.</summary>
    public static async Task WriteCsvAsync(IMemberRecords part, int memberId, Stream output, CancellationToken ct)
    {
        await using var csv = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await csv.WriteLineAsync(string.Join(';', part.Columns).AsMemory(), ct);
        await foreach (var row in part.ReadAsync(memberId, ct))
            await csv.WriteLineAsync(string.Join(';', row.Select(Cell)).AsMemory(), ct);
    }

    internal static string Cell(object? value)
    {
        var text = value is string words && words.Length > 0 && FormulaStarts.Contains(words[0]) ? $"'{words}" : Text(value);
        return text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "oui" : "non",
        DateTime utc => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, object?[] row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            switch (row[i])
            {
                case null:
                    json.WriteNullValue();
                    break;
                case bool yes:
                    json.WriteBooleanValue(yes);
                    break;
                case int or long:
                    json.WriteNumberValue(Convert.ToInt64(row[i], CultureInfo.InvariantCulture));
                    break;
                default:
                    json.WriteStringValue(Text(row[i]));
                    break;
            }
        }

        json.WriteEndObject();
    }
}
