using System.Globalization;
using System.Text;
using System.Xml;

namespace Summarizer.Feeds;

/// <summary>Writes the XML of feeds. Characters that XML cannot contain are removed from every text.</summary>
internal sealed class FeedXml : IDisposable
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string RssContent = "http://purl.org/rss/1.0/modules/content/";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _writer;

    public FeedXml()
    {
        _writer = XmlWriter.Create(_bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        _writer.WriteStartDocument();
    }

    /// <summary>A time in the format of RFC 3339.</summary>
    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A time in the format of RFC 822, with the four-digit year that RSS prefers.</summary>
    public static string Rfc822(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);

    public FeedXml Start(string name)
    {
        _writer.WriteStartElement(name);
        return this;
    }

    /// <summary>Starts an element with the prefix declared for its namespace, or, without one, with the namespace as the default.</summary>
    public FeedXml Start(string name, string ns)
    {
        _writer.WriteStartElement(name, ns);
        return this;
    }

    public FeedXml Declare(string prefix, string ns)
    {
        _writer.WriteAttributeString("xmlns", prefix, null, ns);
        return this;
    }

    public FeedXml Attribute(string name, string? value)
    {
        if (value is not null)
            _writer.WriteAttributeString(name, XmlText.Clean(value));
        return this;
    }

    public FeedXml Language(string tag)
    {
        _writer.WriteAttributeString("xml", "lang", Xml, XmlText.Clean(tag));
        return this;
    }

    public FeedXml Text(string text)
    {
        _writer.WriteString(XmlText.Clean(text));
        return this;
    }

    public FeedXml End()
    {
        _writer.WriteEndElement();
        return this;
    }

    /// <summary>A link (RFC 4287, 4.2.7); nothing if <paramref name="address"/> is null.</summary>
    public FeedXml Link(string relation, string? address, string? type = null, string? title = null) =>
        address is null
            ? this
            : Start("link", Atom)
                .Attribute("rel", relation)
                .Attribute("type", type)
                .Attribute("href", address)
                .Attribute("title", title)
                .End();

    public byte[] ToBytes()
    {
        _writer.WriteEndDocument();
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}
