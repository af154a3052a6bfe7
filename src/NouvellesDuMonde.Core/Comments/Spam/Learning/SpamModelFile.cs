using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// A model as bytes: its zones, then every place of the table that is not as at the beginning, as distance from the one before, weight and
/// value in half precision. Compressed, a few hundred kilobytes.
/// </summary>
public static class SpamModelFile
{
    /// <summary>Bytes of a model that this program takes.</summary>
    public const int MaxLength = 5 * 1024 * 1024;

    /// <summary>To be raised whenever <see cref="TextFeatures"/> reads a text otherwise: older weights would stand for other words.</summary>
    private const int Version = 2;

    private static readonly byte[] Mark = "NDMSPAM"u8.ToArray();

    public static byte[] Write(SpamModel model)
    {
        using var file = new MemoryStream();
        using (var packed = new BrotliStream(file, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new BinaryWriter(packed, Encoding.UTF8))
        {
            writer.Write(Mark);
            writer.Write(Version);
            writer.Write(JsonSerializer.Serialize(model.Zones, SpamModelJson.Default.SpamZones));
            WriteTable(writer, model);
        }

        return file.ToArray();
    }

    /// <exception cref="InvalidDataException">Not a model, or of another version of this program.</exception>
    public static SpamModel Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var packed = new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            using var reader = new BinaryReader(packed, Encoding.UTF8);
            if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark) || reader.ReadInt32() != Version)
                throw new InvalidDataException("No spam model of this version.");
            var zones = JsonSerializer.Deserialize(reader.ReadString(), SpamModelJson.Default.SpamZones);
            return ReadTable(reader, zones ?? throw new InvalidDataException("A spam model without zones."));
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidOperationException or JsonException or IndexOutOfRangeException or FormatException)
        {
            throw new InvalidDataException("The spam model cannot be read.", e);
        }
    }

    public static string WriteReport(ModelReport report) => JsonSerializer.Serialize(report, SpamModelJson.Default.ModelReport);

    /// <exception cref="JsonException">Not a report.</exception>
    public static ModelReport ReadReport(string json) => JsonSerializer.Deserialize(json, SpamModelJson.Default.ModelReport) ?? ModelReport.None;

    private static void WriteTable(BinaryWriter writer, SpamModel model)
    {
        // Most places were never seen: they have no weight and one value.
        var common = Common(model.Values);
        Array.ForEach(common, writer.Write);
        var told = Enumerable.Range(0, TextFeatures.TableSize + 1)
            .Where(i => model.Weights[i] != 0 || (Half)model.Values[i] != (Half)common[TextFeatures.IsWord(i) ? 1 : 0]).ToList();
        writer.Write7BitEncodedInt(told.Count);
        var before = 0;
        foreach (var i in told)
        {
            writer.Write7BitEncodedInt(i - before);
            writer.Write((Half)model.Weights[i]);
            writer.Write((Half)model.Values[i]);
            before = i;
        }
    }

    private static SpamModel ReadTable(BinaryReader reader, SpamZones zones)
    {
        var (weights, values) = (new float[TextFeatures.TableSize + 1], new float[TextFeatures.TableSize + 1]);
        var common = (Piece: reader.ReadSingle(), Word: reader.ReadSingle());
        for (var i = 0; i < values.Length; i++)
            values[i] = TextFeatures.IsWord(i) ? common.Word : common.Piece;
        var place = 0;
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            place += reader.Read7BitEncodedInt();
            (weights[place], values[place]) = ((float)reader.ReadHalf(), (float)reader.ReadHalf());
        }

        return new SpamModel(weights, values, zones);
    }

    /// <summary>The value that most pieces and most words have.</summary>
    private static float[] Common(ReadOnlySpan<float> values)
    {
        var (pieces, words) = (new Dictionary<float, int>(), new Dictionary<float, int>());
        for (var i = 0; i < TextFeatures.TableSize; i++)
        {
            var counts = TextFeatures.IsWord(i) ? words : pieces;
            counts[values[i]] = counts.GetValueOrDefault(values[i]) + 1;
        }

        return [pieces.MaxBy(c => c.Value).Key, words.MaxBy(c => c.Value).Key];
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(SpamZones))]
[System.Text.Json.Serialization.JsonSerializable(typeof(ModelReport))]
internal sealed partial class SpamModelJson : System.Text.Json.Serialization.JsonSerializerContext;
