using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class DataAndCodeTests
{
    [Theory]
    [InlineData("a.txt", "city,people,area\nOslo,709037,454\nBergen,291940,465\nTrondheim,212660,497\n", RejectionCodes.Csv)]
    [InlineData("a.csv", "city;people\nOslo;709037\n", RejectionCodes.Csv)]
    [InlineData("a.txt", "city\tpeople\nOslo\t709037\nBergen\t291940\n", RejectionCodes.Csv)]
    [InlineData("a.csv", "place,quote\nOslo,\"Rain, wind and snow.\"\nBergen,\"Rain, only rain.\"\n", RejectionCodes.Csv)]
    [InlineData(
        "a.txt",
        "2026-03-14 06:30:01 INFO Started.\n2026-03-14 06:30:02 INFO Listening.\n2026-03-14 06:30:04 WARN Slow reply.\n2026-03-14 06:30:09 INFO Done.\n2026-03-14 06:31:00 INFO Stopped.\n",
        RejectionCodes.LogFile
    )]
    [InlineData(
        "a.txt",
        "using System;\n\nclass Program\n{\n    static void Main()\n    {\n        Console.WriteLine(\"Hello.\");\n    }\n}\n",
        RejectionCodes.SourceCode
    )]
    [InlineData("a.py", "import os\n\ndef main():\n    return os.getcwd()\n", RejectionCodes.SourceCode)]
    [InlineData("a.yml", "name: build\non:\n  push:\njobs:\n  build:\n    runs-on: linux\n", RejectionCodes.SourceCode)]
    public void DataAndCode_AreRefused_WithTheirOwnCode(string name, string text, string code) =>
        Assert.Equal(code, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes(text), name).Code);

    [Theory]
    [InlineData("The council met on Monday, voted, and went home.\nThe mayor, Ada Brook, spoke.\nRain, wind, and snow kept others away.\n")]
    [InlineData(
        "10:45 The session opens.\n10:50 The mayor speaks about the pier.\n11:02 The vote begins.\n11:09 The motion passes.\n11:10 Applause.\n"
    )]
    [InlineData(
        "Shopping list for the feast: bread; wine; cheese;\nThe guests arrive at seven.\nThey leave at ten.\nNobody stays.\nIt rains.\n"
    )]
    [InlineData(
        "Ada Brook: We waited for years.\nTom Hale: So did we.\nAda Brook: Now it begins.\nTom Hale: At last.\nAda Brook: Indeed it does.\n"
    )]
    public void Prose_IsRead(string text) => Assert.NotEmpty(ArticleBuilder.Read(text).Text);
}
