#include "core/report/style.hpp"

#include <cstdio>

namespace kam {

namespace {

constexpr std::string_view rules = R"(
:root { color: #1b2327; background: #f5f4f0; font: 13px/18px Inter, system-ui, sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; }
main { max-width: 752px; margin: 24px auto; padding: 40px; background: #fff;
  border: 1px solid #e1ded6; border-radius: 10px; }
h1, h2, h3, p, ul, table { margin: 0; }
h1 { font-size: 30px; line-height: 36px; font-weight: 600; }
h2 { font-size: 18px; line-height: 26px; font-weight: 600; margin: 28px 0 8px; }
h3 { font-size: 13px; line-height: 18px; font-weight: 600; margin: 14px 0 2px; }
h2, h3, caption { break-after: avoid; }
small, .note { font-size: 12px; line-height: 16px; font-weight: 400; color: #626b70; }
.note { margin-top: 8px; break-before: avoid; }
.brand { display: flex; justify-content: space-between; padding-bottom: 8px; margin-bottom: 20px;
  border-bottom: 1px solid #e1ded6; color: #626b70; }
.brand b { color: #0b5f6b; font-weight: 600; }
.sub { margin-top: 4px; color: #475258; }
.verdict { display: flex; gap: 28px; align-items: center; margin: 20px 0 14px; }
.verdict h2 { margin: 0; font-size: 22px; line-height: 28px; }
.score { min-width: 108px; padding-right: 28px; border-right: 1px solid #e1ded6; white-space: nowrap;
  color: #626b70; }
.score b { display: block; font-size: 44px; line-height: 48px; font-weight: 600; color: #1b2327; }
.figure { break-inside: avoid; margin: 4px 0 8px; }
.figure svg { display: block; max-width: 100%; height: auto; }
.middle svg { margin: 0 auto; }
table { width: 100%; border-collapse: collapse; font-size: 12px; line-height: 16px;
  font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 4px 8px 4px 0; text-align: left; vertical-align: middle; font-weight: 400;
  border-bottom: 1px solid #e6e3db; }
th:last-child, td:last-child { padding-right: 0; }
thead { display: table-header-group; }
thead th { font-weight: 600; color: #626b70; vertical-align: bottom; border-color: #85837b; }
tr, .keep { break-inside: avoid; }
.n { text-align: right; white-space: nowrap; padding-left: 10px; }
.s { font-weight: 600; }
.q { padding-left: 14px; color: #475258; white-space: nowrap; }
.c { padding-left: 14px; color: #475258; }
.w { padding-left: 20px; width: 112px; }
.f { width: 1px; }
.n + .f { padding-left: 14px; }
.f svg { display: block; }
.group th { padding-top: 12px; font-weight: 600; }
.group, thead { break-after: avoid; }
.sum th, .sum td { padding: 3px 0 3px 8px; }
.sum th:first-child { padding-left: 0; white-space: nowrap; }
.items thead th:first-child { width: 34%; }
.blank { width: 124px; padding-left: 12px; }
td.blank:empty { vertical-align: bottom; }
td.blank:empty::after { content: ""; display: block; border-bottom: 1px solid #85837b; }
.notes { padding: 0; list-style: none; }
.notes li { margin: 2px 0 8px; padding-left: 12px; border-left: 2px solid #e6e3db;
  break-inside: avoid; }
.notes p { white-space: pre-line; }
.method p { margin-bottom: 6px; max-width: 660px; }
@media screen and (max-width: 700px) {
  main { margin: 0; padding: 20px; border-radius: 0; }
  section { overflow-x: auto; }
}
@media print {
  :root, main { background: none; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h2 { break-inside: avoid; }
  h2::after { content: ""; display: block; height: 120px; margin-bottom: -120px; }
  .verdict h2::after { content: none; }
  .first { break-after: page; }
  .first + section h2 { margin-top: 0; }
}
)";

/// A text inside quotes of a style sheet, where a letter of ours must not end them.
std::string quoted(std::string_view words) {
    std::string text = "\"";
    for (const char c : words) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= ' ' && std::string_view("\"\\<>&").find(c) == std::string_view::npos) {
            text += c;
            continue;
        }
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\%x ", byte);
        text += escaped;
    }
    return text + '"';
}

} // namespace

std::string reportStyle(Paper paper, std::string_view foot) {
    std::string style = "@page { margin: 16mm 16mm 20mm;";
    if (paper != Paper::any) style += paper == Paper::a4 ? " size: A4;" : " size: Letter;";
    style += "\n  @bottom-left { content: " + quoted(foot) +
             "; font: 11px Inter, system-ui, sans-serif; color: #626b70; }"
             "\n  @bottom-right { content: counter(page) \" / \" counter(pages); font: 11px Inter, "
             "system-ui, sans-serif; color: #626b70; } }";
    return style + std::string(rules);
}

} // namespace kam
