namespace Browser.Tests.Support;

/// <summary>A reader's visit in a browser of its own: nothing is kept of it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal Visit(IBrowserContext context) => _context = context;

    public IPage Page { get; private set; } = null!;

    /// <summary>What the server answered to the first page.</summary>
    public int Status { get; private set; }

    /// <summary>What the console may say: a status that the test is about.</summary>
    public string? Expected { get; set; }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.DoesNotContain(_complaints, complaint => Expected is null || !complaint.Contains(Expected, StringComparison.Ordinal));
    }

    internal async Task OpenAsync(string path)
    {
        _context.SetDefaultTimeout(15_000);
        Page = await _context.NewPageAsync();
        Page.PageError += (_, error) => _complaints.Add(error);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        var response = await Page.GotoAsync(path);
        Status = response!.Status;
        if (Status >= 400)
            Expected = $"status of {Status}";
    }
}
