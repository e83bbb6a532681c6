using System.Text;
using MimeKit;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class MailFormatTests
{
    private const string First = "The harbour council voted on Tuesday to rebuild the old pier before the winter storms begin.";
    private const string Second = "“We waited nine years for this decision,” said council leader Ada Brook after the vote.";

    private static readonly string Long = string.Join(
        ' ',
        Enumerable.Range(1, 8).Select(number => $"In year {number} the council heard the report and put the decision off again.")
    );

    [Fact]
    public void PlainText_IsRead_WithSubjectDateAndSender()
    {
        var article = Read(Message(new TextPart("plain") { Text = $"{First}\r\n\r\n{Second}\r\n" }));

        Assert.Equal($"{First}\n{Second}", article.Text);
        Assert.Equal("Pier to be rebuilt", article.Title);
        Assert.Equal(new DateOnly(2026, 3, 14), article.PublishedOn);
        Assert.Equal("Nora Pell", article.Author);
        Assert.Equal("message/rfc822", article.ContentType);
    }

    [Theory]
    [InlineData("This email and any attachments are confidential and intended solely for the addressee.")]
    [InlineData("Diese E-Mail enthält vertrauliche Informationen. Bitte löschen Sie sie.")]
    [InlineData("Bu e-posta ve ekleri gizli bilgi içerebilir.")]
    public void NoticeOfConfidentiality_IsRemoved_FromTextAndHtml(string notice)
    {
        Assert.Equal($"{First}\n{Second}", Read(Message(new TextPart("plain") { Text = $"{First}\r\n\r\n{Second}\r\n\r\n{notice}" })).Text);
        Assert.Equal(
            $"{First}\n{Second}",
            Read(Message(new TextPart("html") { Text = $"<p>{First}</p><p>{Second}</p><p>{notice}</p>" })).Text
        );
    }

    [Fact]
    public void SentenceAboutUnsubscribing_Stays_WithoutALink()
    {
        const string Sentence = "Wer seinen Hund abmelden will, muss seit Montag persönlich im Rathaus erscheinen.";

        Assert.Equal(
            $"{First}\n{Sentence}\n{Second}",
            Read(Message(new TextPart("html") { Text = $"<p>{First}</p><p>{Sentence}</p><p>{Second}</p>" })).Text
        );
    }

    [Theory]
    [InlineData("Fwd: Pier to be rebuilt")]
    [InlineData("WG: AW: Pier to be rebuilt")]
    [InlineData("TR : Re[2]: Pier to be rebuilt")]
    [InlineData("Ynt: İlt: Pier to be rebuilt")]
    public void Subject_LosesWhatMailProgramsPutBeforeIt(string subject)
    {
        var message = Message(new TextPart("plain") { Text = $"{First}\r\n\r\n{Second}" });
        message.Subject = subject;

        Assert.Equal("Pier to be rebuilt", Read(message).Title);
    }

    [Fact]
    public void StubOfText_GivesWayToHtml()
    {
        var body = new Multipart("alternative")
        {
            new TextPart("plain") { Text = "This message needs an HTML reader." },
            new TextPart("html") { Text = Newsletter($"<p>{First}</p><p>{Second}</p>") },
        };

        Assert.Equal($"{First}\n{Second}", Read(Message(body)).Text);
    }

    [Fact]
    public void PictureInHtml_GivesWayToText()
    {
        var body = new Multipart("alternative")
        {
            new TextPart("plain") { Text = $"{First}\r\n\r\n{Second}" },
            new TextPart("html") { Text = "<html><body><img src='cid:1'></body></html>" },
        };

        Assert.Equal($"{First}\n{Second}", Read(Message(body)).Text);
    }

    [Fact]
    public void CoveringNote_GivesWayToTheAttachment()
    {
        var attached = new TextPart("plain") { Text = $"{First}\n\n{Second}", FileName = "pier.txt" };
        attached.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "pier.txt" };
        var body = new Multipart("mixed")
        {
            new TextPart("plain") { Text = "Please find the article attached. Kind regards" },
            attached,
        };

        var article = Read(Message(body));

        Assert.Equal($"{First}\n{Second}", article.Text);
        Assert.Equal("text/plain", article.ContentType);
        Assert.Equal(new DateOnly(2026, 3, 14), article.PublishedOn);
    }

    [Fact]
    public void LongBody_IsTheArticle_WhateverIsAttached()
    {
        var attached = new TextPart("plain") { Text = "Opening hours of the library. Monday is closed." };
        attached.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "hours.txt" };

        var article = Read(
            Message(
                new Multipart("mixed")
                {
                    new TextPart("plain") { Text = $"{Long}\r\n\r\n{Second}" },
                    attached,
                }
            )
        );

        Assert.StartsWith("In year 1", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FlowedLines_AreJoined_AndTheSignatureIsCut()
    {
        var part = new TextPart("plain")
        {
            Text =
                "The harbour council voted on Tuesday to rebuild \r\nthe old pier before the winter storms begin.\r\n\r\n-- \r\nNora Pell\r\nHarbour desk\r\n",
        };
        part.ContentType.Parameters.Add("format", "flowed");

        Assert.Equal(First, Read(Message(part)).Text);
    }

    [Fact]
    public void QuotedThread_IsCut()
    {
        var text =
            $"{First}\r\n\r\n{Second}\r\n\r\nOn Mon, 2 Mar 2026 at 10:11, Ann Lee wrote:\r\n> Could you send me the text?\r\n> It is due today.\r\n";

        Assert.Equal($"{First}\n{Second}", Read(Message(new TextPart("plain") { Text = text })).Text);
    }

    [Fact]
    public void ForwardedMail_IsWhatWasForwarded()
    {
        var text =
            $"See below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Desk <desk@paper.example>\r\nDate: Fri, 13 Mar 2026\r\nSubject: Pier\r\nTo: Nora\r\n\r\n{First}\r\n\r\n{Second}\r\n";

        Assert.Equal($"{First}\n{Second}", Read(Message(new TextPart("plain") { Text = text })).Text);
    }

    [Fact]
    public void LegacyCharset_IsDecodedAsDeclared()
    {
        var raw =
            "From: Desk <desk@paper.example>\nSubject: Jetée\nDate: Sat, 14 Mar 2026 06:30:00 +0000\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nL=92affaire a =E9t=E9 rendue publique mardi =E0 la mairie de la ville.\n";

        Assert.Equal("L’affaire a été rendue publique mardi à la mairie de la ville.", ArticleBuilder.Read(raw, name: "a.eml").Text);
    }

    [Fact]
    public void PictureAlone_IsNoArticle()
    {
        var picture = new MimePart("image", "png") { Content = new MimeContent(new MemoryStream([1, 2, 3])), FileName = "a.png" };

        Assert.Equal(RejectionCodes.NotAnArticle, ArticleBuilder.ReadRejection(Bytes(Message(picture)), "a.eml").Code);
    }

    [Fact]
    public void TextThatBeginsLikeAField_IsNoMail()
    {
        var article = ArticleBuilder.Read($"Note: the pier is closed.\nDate: 2026-03-14\nPlace: the harbour\n\n{First}\n\n{Second}");

        Assert.NotEqual("message/rfc822", article.ContentType);
    }

    [Theory]
    [InlineData(
        "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n",
        "\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQEzBAEB\r\n=x1Yz\r\n-----END PGP SIGNATURE-----\r\n"
    )]
    [InlineData("-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\n", "\r\n- -- \r\nNora Pell\r\n-----BEGIN PGP SIGNATURE-----\r\niQEzBAEB\r\n")]
    public void PgpSignature_IsCut(string before, string after) =>
        Assert.Equal($"{First}\n{Second}", Read(Message(new TextPart("plain") { Text = $"{before}{First}\r\n\r\n{Second}{after}" })).Text);

    public static TheoryData<string, string> Unreadable =>
        new()
        {
            {
                "Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA0Xx\n=ab12\n-----END PGP MESSAGE-----\n",
                RejectionCodes.Encrypted
            },
            {
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--\n",
                RejectionCodes.Encrypted
            },
            {
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n",
                RejectionCodes.Encrypted
            },
            {
                "Content-Type: application/x-pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n",
                RejectionCodes.Encrypted
            },
            {
                "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n",
                RejectionCodes.UnsupportedFormat
            },
            {
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+\n--b--\n",
                RejectionCodes.UnsupportedFormat
            },
        };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void ProtectedMail_IsRefused(string mail, string code) =>
        Assert.Equal(code, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes(Head + mail), "a.eml").Code);

    [Theory]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n", "", false)]
    [InlineData(
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n",
        "The council of the town will vote ag=",
        true
    )]
    [InlineData("Content-Type: text/plain\n\n", "The council of the town will vote ag", true)]
    [InlineData("Content-Type: text/plain\n\n", "Nora Pell", false)]
    [InlineData("Content-Type: text/plain\n\n", "The council of the town and its harbour\n", false)]
    [InlineData(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n",
        "The council of the town will vote ag\n",
        true
    )]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n", "The pier is old.\n--b--\n", false)]
    public void CutMail_IsTruncated(string header, string end, bool isTruncated) =>
        Assert.Equal(isTruncated, ArticleBuilder.Read($"{Head}{header}{Long}\n\n{Second}\n\n{end}", name: "a.eml").IsTruncated);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void CutBase64_IsTruncated(int missing, bool isTruncated)
    {
        var digits = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Long}\n\n{Second}"))[..^missing];
        var article = ArticleBuilder.Read(
            $"{Head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{digits}\n",
            name: "a.eml"
        );

        Assert.Equal(isTruncated, article.IsTruncated);
    }

    [Fact]
    public void LongHeader_IsRead_AndAnEndlessOneIsRefused()
    {
        var filters = string.Concat(Enumerable.Range(0, 400).Select(number => $"X-Filter-{number}: passed with a score of {number}\n"));
        var endless = string.Concat(Enumerable.Repeat(filters, 40));

        Assert.Equal(Second, ArticleBuilder.Read($"{filters}{Head}\n{Second}\n").Text);
        Assert.Equal(RejectionCodes.Damaged, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes($"{Head}{endless}")).Code);
    }

    private const string Head = "From: Nora Pell <nora@paper.example>\nSubject: Pier to be rebuilt\nMIME-Version: 1.0\n";

    private static string Newsletter(string body) =>
        $"<html><body><div style='display:none'>Hidden preheader of the letter</div><table><tr><td><a href='https://x.example'>View in your browser</a></td></tr><tr><td><h1>Pier to be rebuilt</h1>{body}</td></tr><tr><td>Pell Media, 1 Quay Street. Unsubscribe here</td></tr></table></body></html>";

    private static MimeMessage Message(MimeEntity body) =>
        new(
            [new MailboxAddress("Nora Pell", "nora@paper.example")],
            [new MailboxAddress("", "articles@inbox.example")],
            "Pier to be rebuilt",
            body
        )
        {
            Date = new DateTimeOffset(2026, 3, 14, 6, 30, 0, TimeSpan.Zero),
        };

    private static Article Read(MimeMessage message) =>
        Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("mail.eml", Bytes(message)))).Article;

    private static byte[] Bytes(MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }
}
