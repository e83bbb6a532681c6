using System.Reflection;
using LocalFunctions.Blobs;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Emulator;
using LocalFunctions.Http;
using LocalFunctions.Invocations;
using LocalFunctions.Queues;
using LocalFunctions.Storage;
using LocalFunctions.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace LocalFunctions.Hosting;

/// <summary>Adds the host to the worker's builder: settings, logging, Kestrel on loopback, the worker's connection, triggers.</summary>
internal sealed class LocalHostBuilder(
    FunctionsApplicationBuilder builder,
    CommandLine arguments,
    Assembly app,
    LocalFunctionsOptions options
)
{
    // The real host's limit.
    private const long MaxBodyBytes = 104_857_600;

    public bool Add()
    {
        builder.Environment.EnvironmentName = EnvironmentName();
        builder.Environment.ApplicationName = app.GetName().Name!;
        SettingsFiles.Add(builder.Configuration, arguments, app, options.Settings);
        var settings = HostSettings.Read(builder.Configuration);
        var port = arguments.Port(builder.Configuration);
        var functions = new FunctionFilter(builder.Configuration, settings).Choose(FindFunctions());
        if (
            functions.Any(function => function.Trigger is HttpTrigger)
            && builder.Services.All(service => service.ServiceType != typeof(IServer))
        )
            throw new StartException(
                "The app has HTTP functions. Call ConfigureFunctionsWebApplication() on the builder before UseLocalHost()."
            );
        var output = arguments.IsQuiet ? null : options.Output;
        var azurite = AzuriteUse
            .StartIfNeededAsync(builder.Configuration, functions, app, line => output?.WriteLine(line))
            .GetAwaiter()
            .GetResult();
        var endpoint = new WorkerEndpoint();

        // A Kestrel section in the environment or a settings file would override the address. Without keys, only this machine may call.
        builder.Configuration.AddInMemoryCollection([
            .. endpoint.Settings,
            new(WebHostDefaults.ServerUrlsKey, $"http://127.0.0.1:{port}"),
            new(WebHostDefaults.PreferHostingUrlsKey, "true"),
        ]);
        AddLogging();
        AddWeb();
        builder
            .Services.AddSingleton(_ => endpoint)
            .AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<LocalHost>(provider, new LocalHostPlace(app, port, output, azurite))
            )
            .AddHostedService(provider => provider.GetRequiredService<LocalHost>())
            .AddSingleton(settings)
            .AddSingleton(functions)
            .AddSingleton(_ => HostConnection.Choose(builder.Configuration, functions))
            .AddSingleton(new FunctionKeys(arguments.EnforcedKey))
            .AddSingleton<WorkerServer>()
            .AddSingleton<WorkerSession>()
            .AddSingleton<HostLifetime>()
            .AddSingleton<FunctionInvoker>()
            .AddSingleton<HttpFunctions>()
            .AddSingleton<StorageAccounts>()
            .AddSingleton<BlobRunner>()
            .AddSingleton<QueueMessageRunner>()
            .AddSingleton<TriggerListeners>()
            .AddSingleton<TriggerProblems>()
            .AddSingleton<TriggerHost>()
            .AddSingleton<StartupBanner>()
            .AddHostedService<IdleMemory>()
            .TryAddSingleton(TimeProvider.System);
        return true;
    }

    private List<FunctionEntry> FindFunctions()
    {
        // The worker's source generator registers it.
        var provider =
            builder.Services.LastOrDefault(service => service.ServiceType == typeof(IFunctionMetadataProvider))?.ImplementationType
            ?? throw new StartException(
                $"{app.GetName().Name} does not list its functions. Add a reference to the package Microsoft.Azure.Functions.Worker.Sdk."
            );
        var metadata = (IFunctionMetadataProvider)Activator.CreateInstance(provider)!;
        IEnumerable<IFunctionMetadata> listed = metadata.GetFunctionMetadataAsync(SettingsFiles.FolderOf(app)).GetAwaiter().GetResult();
        if (options.FunctionTypes is { } types)
            listed = listed.Where(function =>
                types.Any(type => function.EntryPoint!.StartsWith($"{type.FullName}.", StringComparison.Ordinal))
            );
        List<FunctionEntry> functions = [.. FunctionFinder.Read(listed)];
        return functions.Count > 0 || options.FunctionTypes is not null
            ? functions
            : throw new StartException($"{app.GetName().Name} has no functions. Add a [Function] attribute to a public method.");
    }

    private void AddLogging()
    {
        // The worker's logger would send each line to the host to print. This process prints it directly.
        RemoveAll(service =>
            service.ServiceType == typeof(ILoggerProvider) && service.ImplementationType?.Assembly == typeof(WorkerOptions).Assembly
        );
        builder
            .Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            // The trigger logs what a function throws.
            .AddFilter("Microsoft.Azure.Functions.Worker", LogLevel.Critical)
            .AddConfiguration(builder.Configuration.GetSection($"{HostSettings.Section}:logging"))
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>()
            .AddConsole(console => console.FormatterName = LineFormatter.FormatterName);
    }

    private void AddWeb()
    {
        // MVC's data protection would write keys to the user's profile, and nothing here uses them.
        RemoveAll(service =>
            service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(DataProtectionOptions).Assembly
        );
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true }));
        builder
            .Services.AddSingleton<IStartupFilter>(provider => provider.GetRequiredService<HttpFunctions>())
            .Configure<HostOptions>(host => host.ServicesStopConcurrently = true)
            .Configure<HostFilteringOptions>(filter =>
            {
                filter.AllowedHosts = builder.Configuration["AllowedHosts"]?.Split(';') ?? ["localhost", "127.0.0.1", "[::1]"];
                filter.AllowEmptyHosts = false; // Without a host name, links cannot be built.
            })
            // The worker trusts forwarded headers, because its host sets them. Here the client would set them.
            .Configure<ForwardedHeadersOptions>(headers => headers.ForwardedHeaders = ForwardedHeaders.None)
            .Configure<KestrelServerOptions>(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            });
    }

    private void RemoveAll(Predicate<ServiceDescriptor> isUnwanted)
    {
        foreach (var service in builder.Services.Where(service => isUnwanted(service)).ToArray())
            builder.Services.Remove(service);
    }

    // The default is func start's.
    private static string EnvironmentName()
    {
        IConfiguration environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return environment["AZURE_FUNCTIONS_ENVIRONMENT"] ?? environment["DOTNET_ENVIRONMENT"] ?? Environments.Development;
    }
}
