using System.Text;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeFile;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeFileTests(MockServer server) : ScenarioTests(server)
{
    private const string Json = """{"message":"test file content"}""";

    private TypeFileClient Client => new(Http);

    [Scenario("Type_File_Body_uploadFileDefaultContentType")]
    public async Task UploadFileDefaultContentType() =>
        (await Client.BodyUploadFileDefaultContentTypeAsync(new() { Body = new(Values.Png, mediaType: "image/png") })).GetOrThrow();

    [Scenario("Type_File_Body_uploadFileSpecificContentType")]
    public async Task UploadFileSpecificContentType() =>
        (await Client.BodyUploadFileSpecificContentTypeAsync(new() { Body = new(Values.Png) })).GetOrThrow();

    [Scenario("Type_File_Body_uploadFileJsonContentType")]
    public async Task UploadFileJsonContentType() =>
        (await Client.BodyUploadFileJsonContentTypeAsync(new() { Body = new(Encoding.UTF8.GetBytes(Json)) })).GetOrThrow();

    [Scenario("Type_File_Body_uploadFileMultipleContentTypes")]
    public async Task UploadFileMultipleContentTypes() =>
        (await Client.BodyUploadFileMultipleContentTypesAsync(new() { Body = new BodyUploadFileMultipleContentTypesBody.Png(new(Values.Png)) })).GetOrThrow();

    [Scenario("Type_File_Body_downloadFileMultipleContentTypes")]
    public async Task DownloadFileMultipleContentTypes()
    {
        await using var result = await Client.BodyDownloadFileMultipleContentTypesAsync();
        await AssertFileAsync("image/png", Values.Png, Assert.IsType<BodyDownloadFileMultipleContentTypesResult.OkPng>(result).Body);
    }

    [Scenario("Type_File_Body_downloadFileDefaultContentType")]
    public async Task DownloadFileDefaultContentType()
    {
        await using var result = await Client.BodyDownloadFileDefaultContentTypeAsync();
        await AssertFileAsync("image/png", Values.Png, result.GetOrThrow().Body);
    }

    [Scenario("Type_File_Body_downloadFileSpecificContentType")]
    public async Task DownloadFileSpecificContentType()
    {
        await using var result = await Client.BodyDownloadFileSpecificContentTypeAsync();
        await AssertFileAsync("image/png", Values.Png, result.GetOrThrow().Body);
    }

    [Scenario("Type_File_Body_downloadFileJsonContentType")]
    public async Task DownloadFileJsonContentType()
    {
        await using var result = await Client.BodyDownloadFileJsonContentTypeAsync();
        await AssertFileAsync("application/json", Encoding.UTF8.GetBytes(Json), result.GetOrThrow().Body);
    }

    private static async Task AssertFileAsync(string mediaType, byte[] expected, FileContent file)
    {
        Assert.Equal(mediaType, file.MediaType);
        Assert.Equal(expected, await Values.ReadAsync(file.Content));
    }
}
