using System.Text.RegularExpressions;
using MimeKit;
using Summarizer.Articles.Formats.Html;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Mail;

/// <summary>
/// Reads mail (RFC 5322): the richer of its text parts, or the attachment where the message only points to it. Signatures, quoted threads
/// and the small print of newsletters stay out.
/// </summary>
internal sealed partial class MailFormat : IArticleFormat
{
    // A covering note is shorter, an article longer.
    private const int MaxWordsOfNote = 60;
    private const int MaxParts = 200;

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

    public FormatReading? Read(SourceFile file) => IsMail(file) ? ReadMail(file) : null;

    // In a method of its own: the library is loaded only for mail.
    private static FormatReading ReadMail(SourceFile file)
    {
        try
        {
            MailGuard.Check(file.Bytes);
            using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
            return Read(file, MimeMessage.Load(stream, persistent: true));
        }
        catch (FormatException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged("a mail"));
        }
    }

    private static bool IsMail(SourceFile file)
    {
        var start = file.Bytes[..Math.Min(file.Bytes.Length, 8000)];
        if (start.StartsWith("\xEF\xBB\xBF"u8))
            start = start[3..];
        var fields = 0;
        var hasSender = false;
        foreach (var range in start.Split((byte)'\n'))
        {
            var line = start[range].TrimEnd((byte)'\r');
            if (line.IsEmpty)
                break;
            if (line[0] is (byte)' ' or (byte)'\t' && fields > 0)
                continue;
            if (fields == 0 && line.StartsWith("From "u8))
                continue; // The first line of an mbox file.
            var colon = line.IndexOf((byte)':');
            if (colon is < 2 or > 40 || line[..colon].ContainsAnyExcept(FieldNameBytes))
                return false;
            fields++;
            hasSender |=
                Ascii(line[..colon])
                    is "from"
                        or "sender"
                        or "return-path"
                        or "received"
                        or "message-id"
                        or "mime-version"
                        or "delivered-to";
        }

        return fields >= 3 && hasSender || fields >= 1 && file.Extension == ".eml";
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
        if (body is null || body.Paragraphs.Sum(paragraph => WordTokenizer.Words(paragraph.Text).Count) <= MaxWordsOfNote)
        {
            if (Attachment(file, parts) is { } attached)
                return attached is FormatReading.Readable readable ? new FormatReading.Readable(With(readable.Source, head)) : attached;
        }

        return body is null || body.Paragraphs.Count == 0
            ? new FormatReading.Unreadable(Rejections.NotAnArticle)
            : new FormatReading.Readable(body);
    }

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
        var text = bodies.Find(part => part.IsPlain) is { } plain ? Plain(plain, head) : null;
        var html = bodies.Find(part => part.IsHtml) is { } page ? Html(page, head) : null;
        if (text is null || html is null)
            return text ?? html;
        // Text parts are often stubs ("This message needs an HTML reader"), HTML parts sometimes a picture with a link.
        return Length(html) * 2 >= Length(text) ? html : text;
    }

    private static int Length(SourceText source) => source.Paragraphs.Sum(paragraph => paragraph.Text.Length);

    private static SourceText Plain(TextPart part, Head head)
    {
        ReadingLimits.CheckText(part.Text);
        var text = MailText.WithoutThread(part.IsFlowed ? MailText.Unflow(part.Text, IsDelSp(part)) : part.Text);
        return Source(PlainTextFormat.Read(text).Paragraphs, [], head);
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

    // The first attachment that can be read; why the first cannot be read where none can.
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

    // Answers and forwards, as mail programs write them in various languages.
    [GeneratedRegex(
        @"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|r|i|enc|vs|vb|sv|antw|doorst|odp|pd|ynt|[iİ]lt|bls|trs|転送|回复|转发|답장|전달|رد|הועבר)\s*(?:\[\d{1,3}\])?\s*[:：]\s*){1,10}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Prefix();
}
