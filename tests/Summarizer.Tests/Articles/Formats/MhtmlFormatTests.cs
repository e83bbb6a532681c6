using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class MhtmlFormatTests
{
    private const string Saved = """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://news.example/pool
        Subject: Pool
        MIME-Version: 1.0
        Content-Type: multipart/related;
        	type="text/html";
        	boundary="----x----"

        ------x----
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://news.example/pool

        <!doctype html><meta charset=3D"utf-8"><h1>Pool stays open</h1><p>The harbour pool will stay=
         open all winter for the first time, G=C3=BCl said on Friday morning.</p>
        ------x----
        Content-Type: text/css

        p { color: red }
        ------x------

        """;

    [Theory]
    [InlineData("page.mhtml")]
    [InlineData("upload")]
    public void Read_ReadsPage_SavedByABrowser(string name)
    {
        var article = ArticleBuilder.Read(Saved, name: name);

        Assert.Equal("The harbour pool will stay open all winter for the first time, Gül said on Friday morning.", article.Text);
        Assert.Equal("Pool stays open", article.Title);
        Assert.Equal("https://news.example/pool", article.Url?.AbsoluteUri);
    }

    [Fact]
    public void Read_Rejects_FileWithoutPage()
    {
        var bytes = Encoding.UTF8.GetBytes(Saved.Replace("text/html", "image/png", StringComparison.Ordinal));

        Assert.Equal(RejectionCodes.NotAnArticle, ArticleBuilder.ReadRejection(bytes, "page.mhtml").Code);
    }
}
