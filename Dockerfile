# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/NouvellesDuMonde.Web --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Makes the smaller versions of images.
RUN apt-get update && apt-get install --yes --no-install-recommends libvips-tools && rm -rf /var/lib/apt/lists/*
RUN install --directory --owner="$APP_UID" --group="$APP_UID" /data
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENV ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_URLS=http://+:8080 \
    Storage__Root=/data
EXPOSE 8080
VOLUME /data
# The image has neither curl nor wget; bash speaks enough HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=5 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["dotnet", "NouvellesDuMonde.Web.dll"]
