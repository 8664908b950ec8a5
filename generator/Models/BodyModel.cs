using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>The body of a request or of a response: the property <c>Body</c> of its record or its case.</summary>
public sealed record BodyModel(TypeModel Type, bool IsOptional, string? Summary)
{
    public const string Json = "application/json";

    public BodyKind Kind { get; init; } = BodyKind.Json;

    /// <summary>What a request says that it is sent as, and what a response is asked for as.</summary>
    public string MediaType { get; init; } = Json;

    /// <summary>Whether an answer with it still holds its connection when the call returns, so that the result has to be disposed.</summary>
    public bool IsOpen => Type is TypeModel.Streamed || Kind is BodyKind.Stream or BodyKind.File;

    /// <summary>Whether the name of an event tells what it says.</summary>
    public bool AreEventsNamed { get; init; }

    /// <summary>Whether what an event says is a text as it is, where its name does not tell.</summary>
    public bool IsTextOfEvents { get; init; }

    /// <summary>The name of the event that is the last one; null where none is told by its name.</summary>
    public string? LastEvent { get; init; }

    /// <summary>What is said behind the last event; null where nothing is.</summary>
    public string? EndOfEvents { get; init; }

    /// <summary>What it is made of, if it is of several parts.</summary>
    public EquatableArray<PartModel> Parts { get; init; }

    /// <summary>What it may be, if it is one of several.</summary>
    public EquatableArray<BodyCaseModel> Cases { get; init; }

    /// <summary>All that it may be: itself, unless it is one of several.</summary>
    public IEnumerable<BodyModel> Alternatives => Kind == BodyKind.Choice ? Cases.Select(static choice => choice.Body) : [this];

    /// <summary>What the element of an XML document is called; null where its type says it.</summary>
    public XmlName? XmlName { get; init; }

    /// <summary>The types that JSON is made of.</summary>
    public IEnumerable<TypeModel> JsonTypes => Kind switch
    {
        BodyKind.Json or BodyKind.Form or BodyKind.JsonLines or BodyKind.JsonItems or BodyKind.Events => [Type],
        BodyKind.Multipart => Parts.SelectMany(static part => part.Content.JsonTypes),
        BodyKind.Choice => Cases.SelectMany(static choice => choice.Body.JsonTypes),
        _ => [],
    };

    /// <summary>The types that XML is made of.</summary>
    public IEnumerable<TypeModel> XmlTypes => Kind switch
    {
        BodyKind.Xml => [Type],
        BodyKind.Choice => Cases.SelectMany(static choice => choice.Body.XmlTypes),
        _ => [],
    };
}
