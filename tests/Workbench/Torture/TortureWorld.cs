using System.Diagnostics;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LocalFunctions.Emulator;
using TestSupport.FakeModel;
using TestSupport.Webhooks;

namespace Workbench.Torture;

/// <summary>
/// Everything a scenario needs: processes of the product on one storage account behind a proxy, a model for each process, a subscriber, and
/// a direct connection to the account without faults.
/// </summary>
internal sealed class TortureWorld : IAsyncDisposable
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static readonly string[] ModelFaults = ["429:0.04", "503:0.04", "cut:0.03", "html:0.03", "invalid:0.04"];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250),
        RequestTimeout = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = RequestTimeout,
    };
    private readonly Azurite _azurite;
    private readonly StorageProxy _proxy;
    private readonly FakeModelServer[] _models;
    private readonly ProductProcess?[] _processes;
    private readonly TextWriter[] _logs;
    private readonly Random _random;

    private TortureWorld(
        string name,
        int seed,
        Azurite azurite,
        StorageProxy proxy,
        FaultPlan faults,
        FakeModelServer[] models,
        WebhookReceiver receiver,
        string? logs
    )
    {
        (_azurite, _proxy, Faults, _models, Receiver, _random) = (azurite, proxy, faults, models, receiver, new Random(seed));
        _processes = new ProductProcess?[models.Length];
        _logs =
        [
            .. models.Select(
                (_, process) =>
                    logs is null
                        ? TextWriter.Null
                        : TextWriter.Synchronized(new StreamWriter(Path.Combine(logs, $"{name}-{process}.log")) { AutoFlush = true })
            ),
        ];
        (Findings, Logs) = (new Findings(name), logs);
        ConnectionString = "";
    }

    /// <summary>The account itself, without faults.</summary>
    public string ConnectionString { get; private init; }

    /// <summary>The id of the receiver's subscription.</summary>
    public string Subscription { get; private set; } = "";

    public FaultPlan Faults { get; }

    /// <summary>The folder for diagnostics; null if there is none.</summary>
    public string? Logs { get; }

    public ModelLedger Ledger { get; } = new();

    public WebhookReceiver Receiver { get; }

    public Findings Findings { get; }

    public IReadOnlyList<FakeModelServer> Models => _models;

    /// <summary>Called with the account's response before the product gets it.</summary>
    public Func<StorageCall, int, Task>? Served { get; set; }

    /// <summary>When the last process was killed.</summary>
    public long LastKill { get; private set; }

    public static async Task<TortureWorld> StartAsync(
        string name,
        int processes,
        int seed,
        string? logs,
        CancellationToken cancellationToken
    )
    {
        var azurite = await Azurite.StartAsync(new AzuriteOptions { HasFeed = false }, cancellationToken);
        var (account, faults) = (azurite.NewAccount(), new FaultPlan(seed));
        var proxy = await StorageProxy.StartAsync(account, faults, cancellationToken);
        var models = new FakeModelServer[processes];
        for (var i = 0; i < processes; i++)
            models[i] = await FakeModelServer.StartAsync(cancellationToken: cancellationToken);
        var receiver = await WebhookReceiver.StartAsync(secret: Secret, cancellationToken: cancellationToken);
        var world = new TortureWorld(name, seed, azurite, proxy, faults, models, receiver, logs) { ConnectionString = account };
        world.Watch();
        await Task.WhenAll(Enumerable.Range(0, processes).Select(process => world.StartAsync(process, cancellationToken)));
        world.Subscription = await world.SubscribeAsync(receiver, cancellationToken);
        return world;
    }

    /// <summary>
    /// Makes the model and the subscriber fail at random from now on: the model in every way, the subscriber at most once per message.
    /// </summary>
    public void Disturb(int seed)
    {
        var faults = new FakeFaults([.. ModelFaults.Select(FakeFaults.Parse)], new Random(seed));
        foreach (var model in _models)
            (model.Respond, model.Latency) = (_ => faults.Choose(), TimeSpan.FromMilliseconds(200));
        var (random, failed) = (new Random(seed), new HashSet<string>());
        Receiver.RespondTo = id =>
        {
            lock (failed)
                return random.NextDouble() < 0.25 && failed.Add(id)
                    ? random.Next(2) == 0
                        ? new ReceiverReply.Cut()
                        : new ReceiverReply.Status(503)
                    : null;
        };
    }

    /// <summary>Whether a model was asked about a text.</summary>
    public bool WasAsked(TortureText text) =>
        _models.Any(model =>
            model.Requests.Any(request =>
                request.Messages.Any(message => message.Content.Contains(text.Marker, StringComparison.OrdinalIgnoreCase))
            )
        );

    /// <summary>Ends all faults and restarts the processes that are not running.</summary>
    public async Task CalmAsync(CancellationToken cancellationToken)
    {
        (Faults.Share, Faults.Away, Faults.Special, Served) = (0, StorageService.None, null, null);
        foreach (var model in _models)
            (model.Respond, model.Latency) = (_ => FakeReply.Draft, TimeSpan.Zero);
        Receiver.RespondTo = null;
        for (var process = 0; process < _processes.Length; process++)
        {
            if (_processes[process] is null)
                await StartAsync(process, cancellationToken);
        }
    }

    public BlobContainerClient Container(string name) => new(ConnectionString, name);

    public QueueClient Queue(string name) =>
        new(ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    /// <summary>Starts a process, retrying while storage faults prevent it.</summary>
    public async Task StartAsync(int process, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                _processes[process] = await ProductProcess.StartAsync(
                    _proxy.ConnectionString,
                    line => _logs[process].WriteLine(line),
                    cancellationToken,
                    ("Model__Endpoint", _models[process].Endpoint.AbsoluteUri),
                    ("Model__Name", "fake"),
                    ("Feed__BaseUrl", "http://feed.example")
                );
                return;
            }
            catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    /// <summary>Kills a process, as a crash would.</summary>
    public async Task KillAsync(int process)
    {
        if (Interlocked.Exchange(ref _processes[process], null) is not { } running)
            return;
        Ledger.Kill(process);
        await running.DisposeAsync();
        LastKill = Stopwatch.GetTimestamp();
    }

    /// <summary>Sends a request to any running process until the response is not a server error.</summary>
    public async Task<Answer> SendAsync(HttpMethod method, string path, BinaryData? content, CancellationToken cancellationToken)
    {
        for (var attempt = Next(); ; attempt++, await Task.Delay(Pause, cancellationToken))
        {
            if (await TrySendAsync(attempt % _processes.Length, method, path, content, cancellationToken) is { Status: < 500 } answer)
                return answer;
        }
    }

    public Task<Answer> GetAsync(string path, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, path, null, cancellationToken);

    /// <summary>Sends one request to one process. Null if the process is not running or disconnects.</summary>
    public async Task<Answer?> TrySendAsync(
        int process,
        HttpMethod method,
        string path,
        BinaryData? content,
        CancellationToken cancellationToken
    )
    {
        if (_processes[process] is not { } running)
            return null;
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(running.Address, path));
            if (content is not null)
                request.Content = new ByteArrayContent(content.ToArray()) { Headers = { ContentType = new("text/plain") } };
            using var response = await _client.SendAsync(request, cancellationToken);
            return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (Exception exception)
            when (exception is HttpRequestException or IOException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return null;
        }
    }

    /// <summary>Creates a subscription for a receiver and returns its id.</summary>
    public async Task<string> SubscribeAsync(WebhookReceiver receiver, CancellationToken cancellationToken)
    {
        var body = BinaryData.FromString($$"""{"url":"{{receiver.Url}}","secret":"{{Secret}}"}""");
        while (true)
        {
            var made = await SendAsync(HttpMethod.Post, "subscriptions", body, cancellationToken);
            if (made.Status == 201 && (string?)made.Json["state"] == "active")
                return (string)made.Json["id"]!;
            await Task.Delay(Pause, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            if (process is not null)
                await process.DisposeAsync();
        }

        foreach (var model in _models)
            await model.DisposeAsync();
        await Receiver.DisposeAsync();
        await _proxy.DisposeAsync();
        await _azurite.DisposeAsync();
        _client.Dispose();
        foreach (var log in _logs)
            await log.DisposeAsync();
    }

    private int Next()
    {
        lock (_random)
            return _random.Next(_processes.Length);
    }

    private void Watch()
    {
        for (var i = 0; i < _models.Length; i++)
        {
            var process = i;
            _models[i].Asked = request => Ledger.Ask(process, request);
            _models[i].Answered = Ledger.Answer;
            _models[i].Plants = true;
        }

        Faults.Failed = Ledger.Fail;
        _proxy.Served = (call, status) =>
        {
            Ledger.Serve(call, status);
            return Served?.Invoke(call, status) ?? Task.CompletedTask;
        };
    }
}

/// <summary>A response of the product.</summary>
internal sealed record Answer(int Status, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
}
