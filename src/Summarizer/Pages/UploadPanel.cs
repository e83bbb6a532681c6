namespace Summarizer.Pages;

/// <summary>How to add an article: with files or drag and drop if scripts are enabled, otherwise with a command line.</summary>
internal static class UploadPanel
{
    // What the file dialog offers. The content decides what a file is, so files dropped on the page may have any name.
    private const string Extensions =
        ".txt,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.pdf,.docx,.odt,.fodt,.rtf,.epub,.eml,.json,.xml,.rss,.atom,.srt,.vtt,"
        + ".gz,text/plain";

    public static Html Write(Site site, string baseUrl) =>
        Html.Of(
            $"""
            <details id="upload" class="panel" data-base="{site.Path}">
            <summary>Add an article</summary>
            <div id="pick" hidden>
            <p><label class="button" for="file">Choose files<input id="file" type="file" multiple accept="{Extensions}"></label>
            or drop them anywhere on this page.</p>
            <p class="quiet">One article per file: a web page (HTML, MHTML), PDF, Word (.docx), OpenDocument (.odt), RTF, EPUB, mail (.eml),
            Markdown, plain text in any encoding, NITF, NewsML-G2, ninjs and other JSON with one article, an item of RSS, Atom or JSON Feed,
            or subtitles (SubRip, WebVTT). Each may be packed with gzip.</p>
            <form id="key" hidden>
            <p>This server asks for a function key. It is kept in this tab only.</p>
            <p><label for="key-field">Function key</label> <input id="key-field" type="password" autocomplete="off" required>
            <button type="submit">Upload</button></p>
            </form>
            <ul id="uploads" aria-live="polite" aria-label="Uploads"></ul>
            </div>
            <p>From a command line:</p>
            <pre tabindex="0" aria-label="Command"><code>curl -T my-article.txt {baseUrl}/articles/my-article.txt</code></pre>
            <p class="quiet">On Azure, add <code>-H "x-functions-key: …"</code>. An article under the name of another one replaces it.</p>
            </details>
            """
        );
}
