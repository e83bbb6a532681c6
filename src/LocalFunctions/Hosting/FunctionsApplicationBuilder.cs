using System.Reflection;
using LocalFunctions.Discovery;
using LocalFunctions.Emulator;
using LocalFunctions.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalFunctions;

/// <summary>Builds the host of a functions app, as the builder of the Functions worker does.</summary>
public sealed class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _builder;
    private readonly CommandLine _arguments;
    private readonly LocalFunctionsOptions _options;
    private readonly Assembly _functions;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];

    internal FunctionsApplicationBuilder(string[] args, Assembly functions, LocalFunctionsOptions options)
    {
        _functions = functions;
        _options = options;
        _arguments = StartFailure.Report(functions, () => new CommandLine(args));
        _builder = StartFailure.Report(functions, () => HostDefaults.MakeBuilder(_arguments, functions, options));
    }

    /// <summary>The settings: arguments, environment, <c>local.settings.json</c>.</summary>
    public ConfigurationManager Configuration => _builder.Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => _builder.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => _builder.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => _builder.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => _builder.Services;

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_builder).Properties;

    /// <inheritdoc/>
    IConfigurationManager IHostApplicationBuilder.Configuration => _builder.Configuration;

    internal bool ServesHttp { get; set; }

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)_builder).ConfigureContainer(factory, configure);

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Finds the functions, starts Azurite where they need storage that no setting names, and builds the host.</summary>
    /// <returns>The host, not started.</returns>
    /// <exception cref="StartException">The app cannot start; when it is the running program, one line is printed and it ends with exit code 1.</exception>
    public IHost Build() => StartFailure.Report(_functions, BuildHost);

    private LocalHost BuildHost()
    {
        HostSettings settings = HostSettings.Read(Configuration);
        int port = _arguments.Port(Configuration);
        IReadOnlyList<FunctionEntry> functions = new FunctionChoice(Configuration, settings).Choose(FindFunctions());
        if (!ServesHttp && functions.Any(function => function.Trigger is HttpTrigger))
            throw new StartException("There are HTTP functions: call ConfigureFunctionsWebApplication() on the builder.");
        TextWriter? output = _arguments.IsQuiet ? null : _options.Output;
        // Node takes as long to start as .NET to put the host together.
        Task<SharedAzurite?> azurite = Task.Run(() => AzuriteUse.StartIfNeededAsync(Configuration, functions, _functions, line => output?.WriteLine(line)));
        HostDefaults.AddRuntime(_builder, settings, functions, _middleware, _arguments, port);
        WebApplication app = _builder.Build();
        app.UseHostFiltering();
        app.Use(OtherSites.Refuse);
        app.Services.GetRequiredService<Http.HttpFunctions>().Map(app, functions);
        return new LocalHost(app, _functions, port, azurite.GetAwaiter().GetResult(), output);
    }

    private IReadOnlyList<FunctionEntry> FindFunctions()
    {
        IReadOnlyList<FunctionEntry> found = FunctionFinder.Find(_options.FunctionTypes ?? (IEnumerable<Type>)_functions.GetTypes());
        return found.Count > 0 || _options.FunctionTypes is not null
            ? found
            : throw new StartException($"There are no functions in {_functions.GetName().Name}: no public method has a [Function] attribute.");
    }
}
