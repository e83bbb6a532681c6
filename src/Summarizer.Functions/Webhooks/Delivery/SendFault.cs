using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Explains why an attempt failed. Subscribers read these texts, so they never reveal anything about a host that is not public: a refused
/// address looks the same whether or not something listens there.
/// </summary>
internal static class SendFault
{
    /// <summary>What is wrong with an address before anything is sent; null if it is valid.</summary>
    public static string? OfUrl(Uri url, DeliveryOptions options) =>
        url switch
        {
            { IsAbsoluteUri: false } => "The address must be absolute.",
            { UserInfo.Length: > 0 } => "The address must not contain a user name or password.",
            { Scheme: "https" } => null,
            { Scheme: "http", IsLoopback: true } when options.AllowsLoopback => null,
            _ => "The address must begin with https://.",
        };

    /// <summary>What a status means; null if the message was delivered.</summary>
    public static string? OfStatus(int status) =>
        status switch
        {
            >= 200 and < 300 => null,
            >= 300 and < 400 => $"The receiver answered {status}. Redirects are not followed; subscribe with the address that it leads to.",
            410 => "The receiver answered 410, so it wants no more messages.",
            _ => string.Create(CultureInfo.InvariantCulture, $"The receiver answered {status}."),
        };

    /// <summary>What an exception means; null if it is not the receiver's fault.</summary>
    public static string? Of(Exception exception, bool isTimeout, DeliveryOptions options) =>
        exception switch
        {
            _ when Find<RefusedAddressException>(exception) is not null => "The address is not public, so nothing is sent there.",
            OperationCanceledException when isTimeout => $"The receiver did not answer within {Seconds(options.Timeout)} s.",
            OperationCanceledException => $"No connection within {Seconds(options.ConnectTimeout)} s.",
            _ when Find<AuthenticationException>(exception) is not null => "The receiver's certificate is not valid for this address.",
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => UnknownHost,
            _ when Find<SocketException>(exception) is { } socket => OfSocket(socket.SocketErrorCode),
            HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } =>
                "The receiver closed the connection before it answered.",
            HttpRequestException => "The receiver's answer is not HTTP.",
            IOException => "The connection was interrupted.",
            _ => null,
        };

    private const string UnknownHost = "The host is unknown.";

    private static string OfSocket(SocketError error) =>
        error switch
        {
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery => UnknownHost,
            SocketError.ConnectionRefused => "The receiver refused the connection.",
            _ => "The connection failed.",
        };

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not (null or T))
            exception = exception.InnerException;
        return exception as T;
    }
}
