#!/usr/bin/env bash
# Requests per second and processor time of the site, beside a bare Kestrel endpoint with the same bytes, in one run.
#   benchmarks/load.sh [EXPORT.xml]     with a WordPress export; without one the verb seed makes 10,000 articles
# Needs wrk, curl and the .NET SDK. Everything stays on the loopback and in a folder that is removed at the end.
#   SECONDS_A_RUN=8   RUNS=3   CONNECTIONS=32
set -euo pipefail
cd "$(dirname "$0")/.."
run=${SECONDS_A_RUN:-8} runs=${RUNS:-3} connections=${CONNECTIONS:-32}
work=$(mktemp -d)
pids=()
trap 'for p in "${pids[@]}"; do kill "$p" 2>/dev/null || true; done; rm -rf "$work"' EXIT
export Storage__Root="$work/data" RateLimits__Enabled=false Serilog__MinimumLevel=Warning

dotnet publish src/NouvellesDuMonde.Web -c Release -o "$work/site" --verbosity quiet --nologo
dotnet build benchmarks/NouvellesDuMonde.Benchmarks -c Release -o "$work/bare" --verbosity quiet --nologo
site() { (cd "$work/site" && exec dotnet NouvellesDuMonde.Web.dll "$@"); }
if [ $# -gt 0 ]; then time site import-wxr "$(realpath "$1")"; else time site seed --articles 10000 --comments 19600; fi

start() { # start NAME PORT COMMAND...: in the background, until it answers
  local name=$1 port=$2
  shift 2
  "$@" >"$work/$name.log" 2>&1 &
  pids+=($!)
  for _ in $(seq 100); do curl -fs -o /dev/null "http://127.0.0.1:$port/" && return; sleep 0.2; done
  cat "$work/$name.log" >&2
  exit 1
}

# Clock ticks that a process has used.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'; }

measure() { # measure LABEL PID URL HEADER...: median requests per second, processor milliseconds a request
  local label=$1 pid=$2 url=$3
  shift 3
  wrk -t1 -c"$connections" -d2s "$@" "$url" >/dev/null
  for _ in $(seq "$runs"); do
    local before after out
    before=$(ticks "$pid")
    out=$(wrk -t1 -c"$connections" -d"${run}s" "$@" "$url")
    after=$(ticks "$pid")
    awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" \
      '/requests in/{n=$1} /Requests\/sec/{r=$2} /Non-2xx/{bad=$0} END{printf "%.0f %.3f %s\n", r, t*1000/hz/n, bad}' <<<"$out"
  done | sort -n | awk -v l="$label" '{a[NR]=$0} END{split(a[int((NR+1)/2)], m, " "); printf "| %-34s | %8d | %9.3f |%s\n", l, m[1], m[2], (m[3]=="" ? "" : " errors")}'
}

start cached 5901 env ASPNETCORE_URLS=http://127.0.0.1:5901 dotnet "$work/site/NouvellesDuMonde.Web.dll" --contentRoot "$work/site"
cached=${pids[-1]}
start uncached 5902 env ASPNETCORE_URLS=http://127.0.0.1:5902 Delivery__PageCache=false dotnet "$work/site/NouvellesDuMonde.Web.dll" --contentRoot "$work/site"
uncached=${pids[-1]}
article=$(curl -s http://127.0.0.1:5901/flux/rss.xml | grep -o '<link>[^<]*' | sed -n 's#<link>https\?://[^/]*\(/.*-[0-9][0-9]*\)$#\1#p' | head -1)
rubrique=$(cut -d/ -f2 <<<"$article")
start bare 5903 dotnet "$work/bare/NouvellesDuMonde.Benchmarks.dll" "http://127.0.0.1:5901$article" --urls http://127.0.0.1:5903
bare=${pids[-1]}

echo "article: $article, $(curl -s -H 'Accept-Encoding: br' "http://127.0.0.1:5901$article" | wc -c) bytes with Brotli, $(curl -s "http://127.0.0.1:5901$article" | wc -c) without"
echo "| what                               | req/s    | CPU ms    |"
echo "|---|---|---|"
br=(-H "Accept-Encoding: br")
measure "bare Kestrel, same bytes" "$bare" "http://127.0.0.1:5903/" "${br[@]}"
measure "article, cached" "$cached" "http://127.0.0.1:5901$article" "${br[@]}"
measure "bare Kestrel, same bytes, again" "$bare" "http://127.0.0.1:5903/" "${br[@]}"
measure "article, uncached" "$uncached" "http://127.0.0.1:5902$article"
measure "front page, uncached" "$uncached" "http://127.0.0.1:5902/"
measure "rubrique, page 1, uncached" "$uncached" "http://127.0.0.1:5902/$rubrique"
measure "rubrique, page 40, uncached" "$uncached" "http://127.0.0.1:5902/$rubrique?page=40"
