namespace Summarizer.Digests;

/// <summary>Short names of formats, as digests state them.</summary>
internal static class FormatNames
{
    /// <summary>The format of a media type in a word; the subtype if it has no name of its own.</summary>
    public static string Of(string contentType) =>
        contentType switch
        {
            "text/plain" => "text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
            "application/vnd.oasis.opendocument.text" => "odt",
            "application/epub+zip" => "epub",
            "multipart/related" => "mhtml",
            "message/rfc822" => "mail",
            "application/nitf+xml" => "nitf",
            "application/vnd.iptc.g2.newsitem+xml" => "newsml-g2",
            "application/rss+xml" => "rss",
            "application/atom+xml" => "atom",
            "application/x-subrip" => "subrip",
            "text/vtt" => "webvtt",
            _ => contentType[(contentType.IndexOf('/', StringComparison.Ordinal) + 1)..],
        };
}
