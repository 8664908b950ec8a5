using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A declared response: one case of the endpoint's result.</summary>
public sealed record CaseModel
{
    /// <summary>The case's name, a C# identifier.</summary>
    public required string Name { get; init; }

    /// <summary>The status codes that it covers, both ends included.</summary>
    public required int FirstStatus { get; init; }

    public required int LastStatus { get; init; }

    public string? Means { get; init; }

    /// <summary>The interface of the API's shared response; null for a response of this endpoint's own.</summary>
    public string? InterfaceName { get; init; }

    public EquatableArray<ResponseHeaderModel> Headers { get; init; }

    public BodyModel? Body { get; init; }

    /// <summary>The media type, or range of them, that its answers are told by from others of its status; null where the status tells it.</summary>
    public string? MediaType { get; init; }

    /// <summary>Where this case can be followed; null where it ends the call.</summary>
    public PollModel? Poll { get; init; }

    public bool IsSingleStatus => FirstStatus == LastStatus;

    /// <summary>Whether it is a success; a <c>default</c> case, which is for what is left, is none whatever the code that came.</summary>
    public bool IsSuccess => FirstStatus >= 200 && LastStatus <= 299;

    public bool IsDefault => FirstStatus == 100 && LastStatus == 599;
}
