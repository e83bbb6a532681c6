using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Http;
using Summarizer.Functions;
using Summarizer.Functions.Models;
using Summarizer.Models;

namespace EndToEnd.Tests.Models;

public sealed class UsageTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_TellsTodayAndTheDays_WithoutALimitWhereNoModelIsSet()
    {
        await Ledger().AppendAsync("model-1", new ModelAnswer.Reply("", ReplyEnd.Complete, 700, 80), default);

        var usage = await app.GetJsonAsync("usage?days=2");

        var day = Assert.Single(usage["days"]!.AsArray())!;
        Assert.Equal(780, (long)usage["today"]!);
        Assert.False(usage.ContainsKey("limit"));
        Assert.Equal("""[{"model":"model-1","calls":1,"inputTokens":700,"outputTokens":80}]""", day["models"]!.ToJsonString());
        Assert.True(DateOnly.TryParseExact((string)day["day"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }

    [Fact]
    public async Task Get_TellsTheLimit_WhereTheModelHasOne()
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };

        var result = await new GetUsage(
            Ledger(),
            SettingsBuilder.Build(app.ConnectionString) with
            {
                Model = ModelOptionsBuilder.Build(dailyTokenLimit: 1_000_000),
            }
        ).RunAsync(context.Request, default);
        await result.ExecuteAsync(context);

        Assert.Equal(1_000_000, (long)JsonNode.Parse(body.ToArray())!["limit"]!);
    }

    [Theory]
    [InlineData("days=0")]
    [InlineData("days=367")]
    [InlineData("days=-1")]
    [InlineData("days=")]
    [InlineData("days=ten")]
    public async Task Get_RefusesDaysOutOfRange(string query)
    {
        using var response = await app.GetAsync($"usage?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("366", (string)(await AppFixture.ReadJsonAsync(response))["detail"]!, StringComparison.Ordinal);
    }

    private UsageLedger Ledger() =>
        new(app.Storage.Storage, new LocalCalendar(SettingsBuilder.Build(app.ConnectionString), TimeProvider.System));
}
