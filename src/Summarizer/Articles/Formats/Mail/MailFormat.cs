using System.Text.RegularExpressions;
using MimeKit;
using Summarizer.Articles.Formats.Html;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Mail;

/// <summary>
/// Reads mail (RFC 5322): the richer of its text parts, or an attachment if the message is only a cover note. Signatures, quoted threads
/// and the small print of newsletters are left out.
/// </summary>
internal sealed partial class MailFormat : IArticleFormat
{
    // A cover note is shorter, an article longer.
    private const int MaxWordsOfNote = 60;
    private const int MaxParts = 200;

    // Mailing lists and filters add a few kilobytes.
    private const int MaxHeaderBytes = 256 * 1024;

    private static readonly string[] ReadableExtensions =
    [
        ".html",
        ".htm",
        ".pdf",
        ".docx",
        ".odt",
        ".rtf",
        ".txt",
        ".md",
        ".epub",
        ".xml",
        ".json",
        ".eml",
        ".gz",
    ];

    public FormatReading? Read(SourceFile file) =>
        HeaderOf(file) switch
        {
            Header.Usual => ReadMail(file),
            Header.TooLong => new FormatReading.Unreadable(Rejections.Damaged("a mail")),
            _ => null,
        };

    // In a separate method, so that the library is loaded only for mail.
    private static FormatReading ReadMail(SourceFile file)
    {
        try
        {
            MailGuard.Check(file.Bytes);
            using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
            var message = MimeMessage.Load(stream, persistent: true);
            var reading = Read(file, message);
            return reading is FormatReading.Readable { Source: var source } && MailEnd.IsCut(file.Bytes, message, source.Paragraphs)
                ? new FormatReading.Readable(source with { IsTruncated = true })
                : reading;
        }
        catch (FormatException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged("a mail"));
        }
    }

    private static Header HeaderOf(SourceFile file)
    {
        var start = file.Bytes[..Math.Min(file.Bytes.Length, MaxHeaderBytes)];
        if (start.StartsWith("\xEF\xBB\xBF"u8))
            start = start[3..];
        var fields = 0;
        var hasSender = false;
        var hasEnd = file.Bytes.Length <= MaxHeaderBytes;
        foreach (var range in start.Split((byte)'\n'))
        {
            var line = start[range].TrimEnd((byte)'\r');
            if (!hasEnd && range.End.GetOffset(start.Length) == start.Length)
                break; // The limit can divide a line.
            hasEnd |= line.IsEmpty;
            if (line.IsEmpty)
                break;
            if (line[0] is (byte)' ' or (byte)'\t' && fields > 0)
                continue;
            if (fields == 0 && line.StartsWith("From "u8))
                continue; // The first line of an mbox file.
            var colon = line.IndexOf((byte)':');
            if (colon is < 2 or > 40 || line[..colon].ContainsAnyExcept(FieldNameBytes))
                return Header.None;
            fields++;
            hasSender |= IsSender(line[..colon]);
        }

        return !(fields >= 3 && hasSender || fields >= 1 && file.Extension == ".eml") ? Header.None
            : hasEnd ? Header.Usual
            : Header.TooLong;
    }

    private static bool IsSender(ReadOnlySpan<byte> name) =>
        Ascii(name) is "from" or "sender" or "return-path" or "received" or "message-id" or "mime-version" or "delivered-to";

    private enum Header
    {
        None,
        Usual,
        TooLong,
    }

    private static readonly System.Buffers.SearchValues<byte> FieldNameBytes = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8
    );

    private static string Ascii(ReadOnlySpan<byte> name) => System.Text.Encoding.ASCII.GetString(name).ToLowerInvariant();

    private static FormatReading Read(SourceFile file, MimeMessage message)
    {
        var parts = message.BodyParts.Take(MaxParts).OfType<MimeEntity>().ToList();
        var head = HeadOf(message);
        var body = Body(parts, head);
        if (IsNote(body) && Attachment(file, parts) is { } attached)
            return attached is FormatReading.Readable readable ? new FormatReading.Readable(With(readable.Source, head)) : attached;
        if (IsNote(body) && MailProtection.RejectionOf(parts) is { } rejection)
            return new FormatReading.Unreadable(rejection);
        return body is null || body.Paragraphs.Count == 0
            ? new FormatReading.Unreadable(Rejections.NotAnArticle)
            : new FormatReading.Readable(body);
    }

    private static bool IsNote(SourceText? body) =>
        body is null || body.Paragraphs.Sum(paragraph => WordTokenizer.Words(paragraph.Text).Count) <= MaxWordsOfNote;

    // The attachment's own metadata takes precedence; the subject is the fallback title.
    private static SourceText With(SourceText source, Head head) =>
        source with
        {
            Head = source.Head with
            {
                Title = source.Head.Title ?? (source.HasSeparateHead ? head.Title : null),
                PublishedOn = source.Head.PublishedOn ?? head.PublishedOn,
                Author = source.Head.Author ?? head.Author,
            },
        };

    private static Head HeadOf(MimeMessage message) =>
        new()
        {
            Title = MetadataValues.Line(Prefix().Replace(message.Subject ?? "", "")),
            PublishedOn = message.Date.Year is >= 1980 and <= 2200 ? DateOnly.FromDateTime(message.Date.DateTime) : null,
            Author = MetadataValues.Names(message.From.Mailboxes.Select(mailbox => mailbox.Name)),
            Language = message.Headers[HeaderId.ContentLanguage],
        };

    private static SourceText? Body(List<MimeEntity> parts, Head head)
    {
        var bodies = parts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList();
        var text = bodies.Find(part => part.IsPlain && !MailText.IsEncrypted(part.Text)) is { } plain ? Plain(plain, head) : null;
        var html = bodies.Find(part => part.IsHtml) is { } page ? Html(page, head) : null;
        if (text is null || html is null)
            return text ?? html;
        // Text parts are often stubs ("This message needs an HTML reader"), and HTML parts are sometimes only a picture with a link.
        return Length(html) * 2 >= Length(text) ? html : text;
    }

    private static int Length(SourceText source) => source.Paragraphs.Sum(paragraph => paragraph.Text.Length);

    private static SourceText Plain(TextPart part, Head head)
    {
        ReadingLimits.CheckText(part.Text);
        var signed = MailText.WithoutPgp(part.Text);
        var text = MailText.WithoutThread(part.IsFlowed ? MailText.Unflow(signed, IsDelSp(part)) : signed);
        var plain = PlainTextFormat.Read(text);
        return Source(plain.Paragraphs, [], head) with { IsTruncated = plain.IsTruncated };
    }

    private static bool IsDelSp(TextPart part) =>
        part.ContentType.Parameters.TryGetValue("delsp", out string? value) && value.Equals("yes", StringComparison.OrdinalIgnoreCase);

    private static SourceText Html(TextPart part, Head head)
    {
        var fragment = HtmlFragment.Read(MailPage.WithoutSmallPrint(part.Text));
        return Source(fragment.Paragraphs, fragment.HiddenText, head);
    }

    private static SourceText Source(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<string> hidden, Head head) =>
        new(paragraphs.Count > 1 && paragraphs[0].Text == head.Title ? [.. paragraphs.Skip(1)] : paragraphs)
        {
            ContentType = "message/rfc822",
            HasSeparateHead = head.Title is not null,
            Head = head,
            HiddenText = hidden,
        };

    // The first attachment that can be read. If none can, the rejection of the first one.
    private static FormatReading? Attachment(SourceFile file, List<MimeEntity> parts)
    {
        FormatReading? refused = null;
        foreach (var part in parts)
        {
            var reading = part switch
            {
                MessagePart { Message: { } inner } => Read(file, inner),
                MimePart { Content: not null } attached when IsReadable(attached) => ArticleFormats.Read(
                    file.Inner(Bytes(attached), attached.FileName ?? "attachment", attached.ContentType.MimeType)
                ),
                _ => null,
            };
            if (reading is FormatReading.Readable)
                return reading;
            refused ??= reading;
        }

        return refused;
    }

    private static bool IsReadable(MimePart part) =>
        (part.IsAttachment || part is not TextPart && part.FileName is not null)
        && ReadableExtensions.Contains(Path.GetExtension(part.FileName ?? "").ToLowerInvariant());

    private static byte[] Bytes(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    // The prefixes of replies and forwards in various languages.
    [GeneratedRegex(
        @"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|r|i|enc|vs|vb|sv|antw|doorst|odp|pd|ynt|[iİ]lt|bls|trs|転送|回复|转发|답장|전달|رد"
            + @"|הועבר)\s*(?:\[\d{1,3}\])?\s*[:：]\s*){1,10}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Prefix();
}
