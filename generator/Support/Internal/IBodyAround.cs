namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Net.Http;

/// <summary>A request body that is made of another while it is sent.</summary>
[Embedded]
internal interface IBodyAround
{
    HttpContent Body { get; }
}
