using System.Text;
using MimeKit;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Reads a page that a browser saved with its pictures into one file (RFC 2557).</summary>
internal sealed class MhtmlFormat : IArticleFormat
{
    private const int MaxHeaders = 4096;
    private const int MaxMimeDepth = 10;

    public FormatReading? Read(SourceFile file)
    {
        if (!IsMhtml(file))
            return null;
        try
        {
            return ReadPage(file);
        }
        catch (Exception exception) when (exception is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged("a saved web page"));
        }
    }

    private static bool IsMhtml(SourceFile file)
    {
        var start = Encoding.Latin1.GetString(file.Bytes[..Math.Min(file.Bytes.Length, MaxHeaders)]);
        return start.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
            && start.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && (
                file.Extension is ".mht" or ".mhtml"
                || start.Contains("\nSnapshot-Content-Location:", StringComparison.OrdinalIgnoreCase)
                || start.StartsWith("From: <Saved by", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static FormatReading ReadPage(SourceFile file)
    {
        MailGuard.Check(file.Bytes);
        using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
        using var message = MimeMessage.Load(new ParserOptions { MaxMimeDepth = MaxMimeDepth }, stream);
        if (
            message.BodyParts.OfType<MimePart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "html"))
            is not { Content: not null } page
        )
            return new FormatReading.Unreadable(Rejections.NotAnArticle);
        using var content = new MemoryStream();
        page.Content.DecodeTo(content);
        var reading = ArticleFormats.Read(file.Inner(content.ToArray(), "page.html", Type(page)));
        var address = message.Headers["Snapshot-Content-Location"] ?? page.ContentLocation?.OriginalString ?? "";
        return reading is FormatReading.Readable { Source: { Head.Url: null } source }
            ? new FormatReading.Readable(source with { Head = source.Head with { Url = HeadValues.Url(address) } })
            : reading;
    }

    private static string Type(MimePart page) =>
        page.ContentType.Charset is { Length: > 0 } charset ? $"text/html; charset={charset}" : "text/html";
}
