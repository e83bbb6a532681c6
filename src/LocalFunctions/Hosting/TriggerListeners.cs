using Azure.Storage.Blobs;
using LocalFunctions.Blobs;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Queues;
using LocalFunctions.Storage;
using LocalFunctions.Timers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Hosting;

/// <summary>All listeners. Queue listeners run in every process, blob and timer listeners in the leading process only.</summary>
internal sealed class TriggerListeners
{
    private const string Container = "local-functions";
    private static readonly TimeSpan CreateTimeout = TimeSpan.FromSeconds(5);

    private readonly IServiceProvider _services;
    private readonly ILogger<TriggerListeners> _logger;
    private readonly IReadOnlyList<QueueFunction> _queues;
    private readonly IReadOnlyList<BlobFunction> _blobs;
    private readonly IReadOnlyList<TimerListener> _timers;
    private readonly BlobContainerClient? _hostContainer;
    private readonly string _app;

    public TriggerListeners(
        IServiceProvider services,
        IReadOnlyList<FunctionEntry> functions,
        HostConnection connection,
        StorageAccounts accounts,
        HostSettings settings,
        IHostEnvironment environment,
        ILogger<TriggerListeners> logger
    )
    {
        _services = services;
        _logger = logger;
        _app = environment.ApplicationName;
        _hostContainer = connection.Name is { } name ? accounts.Blobs(name).GetBlobContainerClient(Container) : null;
        _queues = new QueueFunctions(accounts, settings).From(functions);
        _blobs = [.. functions.Where(function => function.Trigger is BlobTrigger).Select(function => MakeBlob(function, accounts))];
        _timers = [.. functions.Where(function => function.Trigger is TimerTrigger).Select(MakeTimer)];
    }

    /// <summary>Creates missing containers and queues, so that the app can use them as soon as it has started.</summary>
    public async Task CreateMissingAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(CreateTimeout);
        try
        {
            IEnumerable<Task> containers = _blobs
                .Select(blob => blob.Container)
                .DistinctBy(container => container.Uri)
                .Select(container => container.CreateIfNotExistsAsync(cancellationToken: timeout.Token));
            IEnumerable<Task> queues = _queues.Select(queue => queue.Queue.CreateIfNotExistsAsync(cancellationToken: timeout.Token));
            await Task.WhenAll([.. containers, .. queues]);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _logger.StorageOutOfReach(exception);
        }
    }

    public Task RunAsync(CancellationToken stopping)
    {
        var queues = _queues.Select(queue => ActivatorUtilities.CreateInstance<QueueListener>(_services, queue).RunAsync(stopping));
        return Task.WhenAll([.. queues, LeadAsync(stopping)]);
    }

    private Task LeadAsync(CancellationToken stopping)
    {
        if (_hostContainer is null || (_blobs.Count == 0 && _timers.Count == 0))
            return Task.CompletedTask;
        var lease = new LeaseBlob(_hostContainer, $"{_app}/leader", _logger);
        return ActivatorUtilities.CreateInstance<LeaderElection>(_services, lease).RunAsync(LeadOnceAsync, stopping);
    }

    private Task LeadOnceAsync(CancellationToken leading)
    {
        var work = ActivatorUtilities.CreateInstance<BlobRunQueue>(_services);
        var blobs = ActivatorUtilities.CreateInstance<BlobListener>(_services, _blobs, work).RunAsync(leading);
        return Task.WhenAll([blobs, .. _timers.Select(timer => timer.RunAsync(leading))]);
    }

    private BlobFunction MakeBlob(FunctionEntry function, StorageAccounts accounts)
    {
        var trigger = (BlobTrigger)function.Trigger;
        var container = accounts.Blobs(trigger.Connection).GetBlobContainerClient(trigger.Path.Container);
        var log = new ReceiptLog(_hostContainer!, $"{_app}/receipts/{function.Name}");
        var listing = accounts.BlobsWithoutRetries(trigger.Connection).GetBlobContainerClient(trigger.Path.Container);
        return new BlobFunction(function, trigger, container, listing, new BlobReceipts(log));
    }

    private TimerListener MakeTimer(FunctionEntry function)
    {
        var store = new TimerStore(_hostContainer!, $"{_app}/timers");
        return ActivatorUtilities.CreateInstance<TimerListener>(_services, function, function.Trigger, store);
    }
}
