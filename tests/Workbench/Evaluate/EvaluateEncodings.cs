using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summarizer.Articles.Formats.Decoding;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate encodings folder out.jsonl</c>: decodes the files that <c>manifest.json</c> in the folder lists as
/// <c>{file, declared_encoding}</c>. Out: <c>{id, encoding, text, rejected}</c>. Prints how many texts are right, wrong and refused; a file
/// is supported if its encoding is known here.
/// </summary>
internal static class EvaluateEncodings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static async Task<int> RunAsync(string folder, string output, CancellationToken cancellationToken)
    {
        var manifest = await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json"), cancellationToken);
        var lines = new List<string>();
        var verdicts = new List<string>();
        foreach (var listed in JsonSerializer.Deserialize<Listed[]>(manifest, Json)!)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, listed.File), cancellationToken);
            var decoded = TextDecoder.Decode(bytes);
            var verdict = Verdict(bytes, listed.DeclaredEncoding, decoded);
            verdicts.Add(verdict);
            if (verdict != "right")
                Console.WriteLine(
                    $"{verdict}: {listed.File} ({listed.DeclaredEncoding}), read as {decoded.Encoding ?? decoded.Rejection?.Code}"
                );
            lines.Add(JsonSerializer.Serialize(new Answer(listed.File, decoded.Encoding, decoded.Text, decoded.Rejection?.Code), Json));
        }

        await File.WriteAllLinesAsync(output, lines, cancellationToken);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{verdicts.Count} files: ")
                + string.Join(", ", verdicts.CountBy(verdict => verdict).Select(count => $"{count.Value} {count.Key}"))
        );
        return 0;
    }

    private static string Verdict(byte[] bytes, string encoding, DecodedText decoded)
    {
        if (Charsets.Find(encoding) is not { } known)
            return decoded.Text is null ? "unsupported" : "unsupported, guessed";
        if (decoded.Text is null)
            return "refused";
        using var reader = new StreamReader(new MemoryStream(bytes), known, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd() == decoded.Text ? "right" : "wrong";
    }

    private sealed record Listed(string File, string DeclaredEncoding);

    private sealed record Answer(string Id, string? Encoding, string? Text, string? Rejected);
}
