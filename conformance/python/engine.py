"""An engine for the levels verdict and credit, categories 2 and 4, in Python's standard library alone.

It goes by the README of the kit and the rules, and shares nothing with another engine, to show that the kit is enough.
Days are texts in the form YYYY-MM-DD, which compare as the days do.
"""

import datetime
import json
import os

MET, APPROACHING, NOT_MET, EXCEEDED = "standards-met", "approaching-standards", "standards-not-met", "standards-exceeded"
RANK = [NOT_MET, APPROACHING, MET, EXCEEDED]
PLAIN, PLUS, ISO = "cyber-essentials", "cyber-essentials-plus", "iso-27001"
SCHEMES = (PLAIN, PLUS, ISO, "psn-ia", "nhsmail")
LAST_DAY_OF_2013 = "2025-10-31"
OPTIONS = {"strictFreshness", "acceptUnconfirmed", "inferredRows", "hostRows", "hostConditions", "assumed"}

# Three-valued logic: False < UNKNOWN < True.
UNKNOWN = 0.5


def every(values):
    return min(values, default=True)


def some(values):
    return max(values, default=False)


class Kit:
    """The data that the kit brings: requirement sets by checksum, rows of exemption, sizes that decide a category."""

    def __init__(self, folder):
        self.sets = {}
        requirements = os.path.join(folder, "requirements")
        for name in sorted(os.listdir(requirements)):
            document = _load(os.path.join(requirements, name))
            self.sets[document["checksum"]] = document
        self.exemptions, self.candidates, self.history = (
            _load(os.path.join(folder, name))["rows"]
            for name in ("exemptions-2025-26.json", "exemption-candidates-2025-26.json", "exemption-history.json")
        )
        self.sizes = _load(os.path.join(folder, "category-by-size.json"))["rules"]
        editions = _load(os.path.join(folder, "catalogue.json"))["editions"]
        self.editions = {edition["edition"]: edition for edition in editions}


def _load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def blank(text):
    return all(character <= " " for character in text)


# Certificates: D1, D3, D5, D6, D9, D10


def standing(certificate, organisation, day):
    """Whether a certificate counts on a day: True, False, or UNKNOWN."""
    return judged(certificate, organisation, day)[0]


def judged(certificate, organisation, day):
    """Whether a certificate counts on a day, and the codes of why not."""
    scheme, scope, status = certificate["scheme"], certificate.get("scope", "unstated"), certificate.get("status", "active")
    failed, unknown = [], []
    if status != "active":
        failed.append("certificate." + status)
    if certificate.get("issuedOn", day) > day:
        failed.append("certificate.not-yet-issued")
    if certificate.get("expiresOn", day) < day:
        failed.append("certificate.expired")
    if certificate.get("holder", organisation["name"]) != organisation["name"]:
        unknown.append("certificate.holder-differs")
    if scheme in (PLAIN, PLUS) and scope != "whole-organisation":
        unknown.append("certificate.scope-subset" if scope == "subset" else "certificate.scope-unstated")
    if scheme == ISO:
        if scope == "partial":
            failed.append("certificate.scope-too-narrow")
        elif scope != "all-health-and-care-data":
            unknown.append("certificate.scope-unstated")
        if "version" not in certificate:
            unknown.append("certificate.version-unstated")
        elif certificate["version"] == "2013" and day > LAST_DAY_OF_2013:
            failed.append("certificate.version-withdrawn")
    return (False, failed) if failed else (UNKNOWN, unknown) if unknown else (True, [])


def _counts(certificate, organisation, day, options):
    """Whether a certificate may exempt, by its level and a host's conditions too."""
    value, codes = judged(certificate, organisation, day)
    more = ["certificate.exempts-nothing"] if certificate["scheme"] == PLAIN else []
    more += ["certificate.not-yet-issued" for condition in _conditions(certificate, options) if day < condition["countsFrom"]]
    return (False, more + (codes if value is False else [])) if more else (value, codes)


def _conditions(certificate, options):
    return [condition for condition in options.get("hostConditions", []) if condition["scheme"] == certificate["scheme"]]


def _assumed(scheme, day):
    years = 3 if scheme == ISO else 1
    certificate = {"scheme": scheme, "number": "assumed", "issuedOn": day, "expiresOn": _years_later(day, years)}
    if scheme == ISO:
        certificate.update(version="2022", scope="all-health-and-care-data", accreditation="UKAS")
    elif scheme in (PLAIN, PLUS):
        certificate["scope"] = "whole-organisation"
    return certificate


def _years_later(day, years):
    date = datetime.date.fromisoformat(day)
    try:
        return date.replace(year=date.year + years).isoformat()
    except ValueError:  # 29 February
        return date.replace(year=date.year + years, day=28).isoformat()


def _day_after(day):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


# Rows: D14, D17, D21, D22, D23, A40


class Rows:
    """What the rows say of the items of a requirement set."""

    def __init__(self, kit, requirements, options):
        self.edition, self.category = requirements["edition"], requirements["category"]
        self.official = requirements["exemptions"] == "official-workbook"
        self.host = [dict(row, edition=row.get("edition", self.edition)) for row in options.get("hostRows", [])]
        self.history = kit.history
        self.of_set = [row for row in kit.exemptions + kit.candidates if self._speaks(row)]
        self.exempt = [row for row in self.of_set if row["effect"] == "exempt"]
        self.known = self.official or bool(self.exempt)
        marks = [
            {"ref": item["ref"], "scheme": scheme} for item in requirements["items"] for scheme in item.get("exemptBy", [])
        ]
        if self.official:
            self.exempt = marks
        self.exempt = self.exempt + [row for row in self.host if row["edition"] == self.edition]
        self.candidates = [] if self.official else self._candidates(kit, requirements, marks)
        if options.get("inferredRows", False):
            self.exempt, self.candidates = self.exempt + self.candidates, []

    def _speaks(self, row, edition=None):
        return row["edition"] == (edition or self.edition) and row.get("category", self.category) == self.category

    def _candidates(self, kit, requirements, marks):
        found = [row for row in self.of_set if row["effect"] == "candidate-exempt"]
        inferred = requirements["exemptions"] == "inferred"
        if inferred:
            found += marks
        if requirements["completeness"] == "projected":
            before = _edition_before(self.edition)
            if not inferred:
                found += [row for row in kit.exemptions + kit.candidates if self._speaks(row, before)]
            found += [row for row in self.host if row["edition"] == before]
        return found

    def of(self, ref, scheme, day):
        """Whether certificates of a scheme exempt an item as far as the rows go, and the code of why not."""
        scheme = PLUS if scheme == PLAIN else scheme
        for row in self.withdrawals(ref, scheme):
            if day >= row.get("from", day):
                if self.official and _names(self.exempt, ref, scheme):
                    return UNKNOWN, "credit.mark-contradicts-withdrawal"
                return False, "credit.withdrawn"
        if _names(self.exempt, ref, scheme):
            return True, None
        if _names(self.candidates, ref, scheme):
            return UNKNOWN, "credit.candidate-row"
        if _names(self.unclear(), ref, scheme):
            return False, "credit.unclear-row"
        if _names(self._of_history("evidence"), ref, scheme):
            return False, "credit.supplier-evidence"
        return False, None

    def withdrawals(self, ref, scheme=None):
        return [
            row
            for row in self.history
            if row["effect"] == "withdrawn"
            and row.get("ref") == ref
            and scheme in (None, row["scheme"])
            and row["edition"] <= self.edition
            and row.get("category", self.category) == self.category
        ]

    def unclear(self):
        return [] if self.official else self._of_history("unclear")

    def _of_history(self, effect):
        return [row for row in self.history if row["effect"] == effect and "ref" in row and self._speaks(row)]

    def schemes(self, ref):
        """The schemes that exempt an item or may."""
        return {row["scheme"] for row in self.exempt + self.candidates if row["ref"] == ref}


def _names(rows, ref, scheme):
    return any((row["ref"], row["scheme"]) == (ref, scheme) for row in rows)


# Credit: D1, D20


def credits(kit, requirements, assessment, day, options):
    """For each item, what the certificates do: (True exempt, False not, UNKNOWN undetermined; schemes; codes)."""
    rows = Rows(kit, requirements, options)
    certificates = [
        (certificate["scheme"], *_counts(certificate, assessment["organisation"], day, options))
        for certificate in assessment.get("certificates", [])
    ]
    return {item["ref"]: _credit(rows, item["ref"], certificates, day) for item in requirements["items"]}


def _credit(rows, ref, certificates, day):
    if not certificates:
        return False, [], [_would(rows, ref, day)]
    values, codes = {}, set()
    for scheme, counts, why in certificates:
        allows, row_code = rows.of(ref, scheme, day)
        row_codes = [] if allows is True else [row_code or _no_row(rows, scheme)]
        value = every([counts, allows])
        codes.update(["credit.exempt"] if value is True else (why if counts == value else []) + (row_codes if allows == value else []))
        values[scheme] = some([value, values.get(scheme, False)])
    best = some(values.values())
    return best, sorted(scheme for scheme in values if best and values[scheme] == best), sorted(codes)


def _no_row(rows, scheme):
    return "credit.no-row" if rows.known or scheme not in SCHEMES else "credit.list-unconfirmed"


def _would(rows, ref, day):
    best = some(rows.of(ref, scheme, day)[0] for scheme in rows.schemes(ref))
    if best:
        return "credit.would-exempt" if best is True else "credit.may-exempt"
    return "credit.no-scheme" if rows.known else "credit.no-scheme-unconfirmed"


def _edition_before(edition):
    first = int(edition[:4])
    return "%04d-%02d" % (first - 1, first % 100)


# Items: A6, A7, A8, A37, A38, A39


def shortfall(item, answer, day, options):
    """Why an answer does not complete an item, or None if it does."""
    if answer is None:
        return "answer.none"
    kind = item["answerKind"]
    given = {"yes": "yes-no", "text": "text", "documents": "document", "date": "date"}[
        next(member for member in ("yes", "text", "documents", "date") if member in answer)
    ]
    if kind not in ("unknown", given):
        return "answer.wrong-kind"
    if given == "yes-no" and not answer["yes"]:
        return "answer.no"
    if given == "text" and blank(answer["text"]):
        return "answer.blank"
    if given == "document" and not answer["documents"]:
        return "answer.no-documents"
    if given == "date" and answer["date"] < item.get("notBefore", ""):
        return "answer.too-early"
    if options.get("strictFreshness") and answer.get("reviewBy", day) < day:
        return "answer.review-passed"
    return None


def states(requirements, assessment, credit, day, options):
    """The state of each item, and for one that is not complete the code that says why."""
    result = {}
    answers = assessment.get("answers", {})
    for item in requirements["items"]:
        ref = item["ref"]
        why = shortfall(item, answers.get(ref), day, options)
        exempt = credit[ref][0]
        candidate = item.get("candidate", False) and not _accepted(requirements, options)
        if why is None:
            result[ref] = ("answered", None)
        elif exempt is True:
            result[ref] = ("exempt", None)
        elif exempt == UNKNOWN:
            result[ref] = ("undetermined", "credit.undetermined")
        elif candidate:
            result[ref] = ("undetermined", "requirements.candidate")
        else:
            result[ref] = ("incomplete" if ref in answers else "unanswered", why)
    return result


def _accepted(requirements, options):
    return options.get("acceptUnconfirmed", False) or requirements["completeness"] == "complete"


def _truth(state):
    return {"answered": True, "exempt": True, "undetermined": UNKNOWN}.get(state, False)


# Status: A1, A2, A12, A13, A15, A16, A28, A29, A39


def verdict(kit, given):
    requirements, assessment, day, options = _asked(kit, given)
    credit = credits(kit, requirements, assessment, day, options)
    items = states(requirements, assessment, credit, day, options)
    confirmed = {ref: c for ref, c in assessment.get("confirmedAssertions", {}).items() if c["on"] <= day}
    mandatory = [item["ref"] for item in requirements["items"] if item["met"] == "mandatory"]
    assertions = list(dict.fromkeys(ref.rsplit(".", 1)[0] for ref in mandatory))
    accepted = _accepted(requirements, options)

    met = every(
        [_truth(items[ref][0]) for ref in mandatory]
        + [ref in confirmed for ref in assertions]
        + [True if accepted else UNKNOWN]
    )
    plus = some(
        standing(certificate, assessment["organisation"], day)
        for certificate in assessment.get("certificates", [])
        if certificate["scheme"] == PLUS
    )
    levels = {
        EXCEEDED: every([met, plus]),
        MET: met,
        APPROACHING: some([_reviewed(requirements, assessment, day), _self_published(requirements, assessment, items, day, options)]),
        NOT_MET: True,
    }
    answer = {
        "status": max((status for status, truth in levels.items() if truth == True), key=RANK.index),
        "possibleStatus": max((status for status, truth in levels.items() if truth), key=RANK.index),
        "items": {ref: state for ref, (state, _) in items.items()},
        "blockers": _blockers(requirements, items, mandatory, assertions, confirmed, assessment, accepted),
        "findings": _findings(kit, requirements, assessment, credit, items, assertions, confirmed, day, options)
        + ([{"code": "status.undetermined-exceeded", "pointer": "/certificates"}] if met and plus is UNKNOWN else []),
        **_parts(requirements, items, mandatory, confirmed),
        "mandatory": _tally([items[ref][0] for ref in mandatory]),
        "openness": _openness(kit, requirements["edition"], day),
    }
    if "publication" in assessment:
        answer["published"] = dict(assessment["publication"], **_good_until(kit, requirements["edition"]))
    return answer


def _parts(requirements, items, mandatory, confirmed):
    assertions, standards = {}, {}
    for ref in (assertion["ref"] for assertion in requirements["assertions"]):
        under = [item for item in mandatory if item.rsplit(".", 1)[0] == ref]
        complete = sum(items[item][0] in ("answered", "exempt") for item in under)
        met = complete == len(under) and (ref in confirmed or not under)
        assertions[ref] = {"mandatory": len(under), "complete": complete, "confirmed": ref in confirmed, "met": met}
    for number in (str(standard["number"]) for standard in requirements["standards"]):
        below = [part for ref, part in assertions.items() if ref.split(".")[0] == number]
        counts = {name: sum(part[name] for part in below) for name in ("mandatory", "complete")}
        standards[number] = dict(counts, met=all(part["met"] for part in below))
    return {"assertions": assertions, "standards": standards}


def _tally(states):
    counts = {state: states.count(state) for state in ("answered", "exempt", "undetermined")}
    return dict(counts, total=len(states), outstanding=len(states) - sum(counts.values()))


# Time: B1, B2, B3, B3a


def _next(edition):
    first = int(edition[:4]) + 1
    return "%04d-%02d" % (first, (first + 1) % 100)


def _openness(kit, edition, day):
    facts, following = kit.editions[edition], kit.editions.get(_next(edition), {})
    opens, certainly = following.get("opensOn", {}).get("on"), following.get("opensBy", {}).get("on")
    own, own_certainly = facts.get("opensOn", {}).get("on"), facts.get("opensBy", {}).get("on")
    if own is not None and day < own:
        return "closed"
    if own is not None and own_certainly is not None and own < day < own_certainly:
        return "unknown"
    if "closesOn" in facts and day > facts["closesOn"]["on"]:
        return "closed"
    if opens is None and certainly is None:
        return "unknown" if day >= "20%s-08-01" % edition[5:] else "open"
    if day >= (certainly or opens):
        return "closed"
    return "unknown" if opens is not None and day > opens else "open"


def _good_until(kit, edition):
    deadline = kit.editions.get(_next(edition), {}).get("deadline")
    if deadline is not None and deadline["provenance"]["confidence"] in ("high", "medium"):
        return {"certainUntil": deadline["on"]}
    certain = {"certainUntil": "20%s-03-31" % _next(edition)[5:]}
    return certain if deadline is None else dict(certain, likelyUntil=deadline["on"])



def _rule_of_type(requirements, assessment):
    rows = [row for row in requirements["editionFacts"]["organisationTypes"] if row["type"] == assessment["organisation"]["type"]]
    if len(rows) == 1:
        return rows[0]
    return next((row for row in rows if row.get("category") == requirements["category"]), None)


_ELIGIBLE = {"yes": True, "no": False, "unknown": UNKNOWN}


def _reviewed(requirements, assessment, day):
    approved = assessment.get("improvementPlan", {}).get("approvedOn")
    row = _rule_of_type(requirements, assessment)
    eligible = _ELIGIBLE[row["reviewedApproaching"]] if row else UNKNOWN
    return every([approved is not None and approved <= day, eligible])


def _self_published(requirements, assessment, items, day, options):
    submitted = assessment.get("improvementPlan", {}).get("submittedOn")
    row = _rule_of_type(requirements, assessment)
    eligible = _ELIGIBLE[row["selfPublishedApproaching"]] if row else UNKNOWN
    previous = assessment.get("previousStatus")
    reduced = [item["ref"] for item in requirements["items"] if item["approaching"] == "mandatory"]
    return every(
        [submitted is not None and submitted <= day, eligible, day >= (row or {}).get("selfPublishedFrom", "")]
        + [UNKNOWN if previous is None else previous != APPROACHING]
        + [_truth(items[ref][0]) for ref in reduced]
        + [True if _accepted(requirements, options) else UNKNOWN]
    )


def _blockers(requirements, items, mandatory, assertions, confirmed, assessment, accepted):
    blockers = []
    for ref in mandatory:
        state, code = items[ref]
        if state == "undetermined":
            blockers.append({"kind": "undetermined", "ref": ref, "code": code})
        elif state in ("incomplete", "unanswered"):
            blockers.append({"kind": "evidence", "ref": ref, "code": code})
    for ref in assertions:
        if ref not in confirmed:
            later = ref in assessment.get("confirmedAssertions", {})
            blockers.append({"kind": "confirmation", "ref": ref, "code": "confirmation.future" if later else "confirmation.none"})
    if not accepted:
        blockers.append({"kind": "requirements", "code": "requirements." + requirements["completeness"]})
    return blockers


# Findings that the rules ask for: A6 is left out, since no data of the kit says where the toolkit offers it


# The member that a finding is about, where it is about one
MEMBER = {
    "answer.future-date": "/date",
    "answer.plan-beyond": "/date",
    "answer.recorded-later": "/recordedOn",
    "answer.review-passed": "/reviewBy",
    "confirmation.future": "/on",
}


def _findings(kit, requirements, assessment, credit, items, assertions, confirmed, day, options):
    found = []

    def find(code, ref=None, pointer=None):
        if pointer is None and ref is not None:
            pointer = ("/answers/" if ref.count(".") == 2 else "/confirmedAssertions/") + ref + MEMBER.get(code, "")
        finding = {"code": code, "ref": ref, "pointer": pointer}
        found.append({name: value for name, value in finding.items() if value is not None})

    answers = assessment.get("answers", {})
    held = {item["ref"]: item for item in requirements["items"]}
    for ref, answer in answers.items():
        item = held.get(ref)
        if item is None:
            find("answer.unknown-ref", ref)
            continue
        complete = items[ref][0] == "answered"
        if items[ref][0] == "exempt":
            find("answer.contradicts-exemption" if answer.get("yes") is False else "answer.incomplete-beside-exemption", ref)
        if answer.get("date", "") > day:
            find("answer.future-date", ref)
        if answer.get("recordedOn", "") > day:
            find("answer.recorded-later", ref)
        if answer.get("reviewBy", day) < day:
            find("answer.review-passed", ref)
        if complete and "notBefore" in item and "date" not in answer:
            find("answer.date-not-shown", ref)
        if complete and "planUntil" in item:
            if "date" not in answer:
                find("answer.plan-date-not-shown", ref)
            elif answer["date"] > item["planUntil"]:
                find("answer.plan-beyond", ref)
        other = answers.get(item.get("dependsOn"))
        if other is not None and complete:
            if answer.get("notApplicable") and other.get("yes") is False:
                find("answer.contradicts-answer", ref)
            if "documents" in answer and other.get("yes") is True and not answer.get("notApplicable") and not other.get("notApplicable"):
                find("answer.documents-in-doubt", ref)
    all_assertions = {assertion["ref"] for assertion in requirements["assertions"]}
    for ref, confirmation in assessment.get("confirmedAssertions", {}).items():
        if ref not in all_assertions:
            find("confirmation.unknown-assertion", ref)
        elif confirmation["on"] > day:
            find("confirmation.future", ref)
        elif any(held[item]["met"] == "mandatory" and not _truth(items[item][0]) for item in held if item.rsplit(".", 1)[0] == ref):
            find("confirmation.before-complete", ref)
    organisation = assessment["organisation"]
    rows = {row.get("category") for row in requirements["editionFacts"]["organisationTypes"] if row["type"] == organisation["type"]}
    if len(rows) == 1 and None not in rows and requirements["category"] not in rows:
        find("category.mismatch", pointer="/category")
    sized = _category_by_size(kit, requirements["edition"], organisation)
    if sized is not None and sized != requirements["category"]:
        find("category.size-mismatch", pointer="/category")
    deadline = requirements["editionFacts"].get("deadline", {}).get("on")
    if deadline is not None and day > deadline and _openness(kit, requirements["edition"], day) == "open":
        find("edition.after-deadline")
    if requirements["completeness"] != "complete" and options.get("acceptUnconfirmed"):
        find("requirements.accepted")
    return found


def _category_by_size(kit, edition, organisation):
    for rule in kit.sizes:
        if (rule["edition"], rule["type"]) == (edition, organisation["type"]):
            staff, turnover = organisation.get("staff"), organisation.get("turnover")
            if (staff is not None and staff < rule["staff"]) or (turnover is not None and turnover < rule["turnover"]):
                return rule["below"]
            if staff is not None and turnover is not None:
                return rule["reaching"]
    return None


# The answers


def credit(kit, given):
    requirements, assessment, day, options = _asked(kit, given)
    found = credits(kit, requirements, assessment, day, options)
    rows = Rows(kit, requirements, options)
    word = {True: "exempt", False: "not-exempt", UNKNOWN: "undetermined"}
    host = [dict(row, effect="exempt") for row in rows.host if row["edition"] == rows.edition]
    return {
        "credits": {ref: {"outcome": word[value], "by": schemes, "codes": codes} for ref, (value, schemes, codes) in found.items()},
        "warnings": _warnings(requirements, assessment, day, options, rows, found),
        "changesOn": _changes_on(requirements, assessment, day, options, rows),
        "rows": [_row(row) for row in rows.of_set + host],
        "history": [_row(row) for row in kit.history if row["edition"] == rows.edition],
    }


def _row(row):
    return {name: row[name] for name in ("ref", "scheme", "effect") if name in row}


def _warnings(requirements, assessment, day, options, rows, credit):
    found = []
    held = {item["ref"] for item in requirements["items"]}
    deadline = requirements["editionFacts"].get("deadline", {}).get("on")
    for certificate in assessment.get("certificates", []):
        scheme, expires = certificate["scheme"], certificate.get("expiresOn")
        may_count = _counts(certificate, assessment["organisation"], day, options)[0]
        if scheme == PLAIN:
            found.append({"code": "certificate.exempts-nothing", "pointer": "/certificates"})
        if scheme == ISO and "accreditation" not in certificate:
            found.append({"code": "certificate.accreditation-unstated", "pointer": "/certificates"})
        if may_count and expires and deadline and day <= deadline and expires < deadline:
            found.append({"code": "certificate.lapses-before-deadline", "pointer": "/certificates"})
        for row in rows.unclear():
            if may_count and row["scheme"] == scheme and row["ref"] in held:
                found.append({"code": "credit.unclear-row", "ref": row["ref"], "pointer": "/certificates"})
    for ref, answer in assessment.get("answers", {}).items():
        if answer.get("yes") is False and ref in credit and credit[ref][0] is True:
            found.append({"code": "answer.contradicts-exemption", "ref": ref, "pointer": "/answers/" + ref})
    return found


def _changes_on(requirements, assessment, day, options, rows):
    days = [row["from"] for item in requirements["items"] for row in rows.withdrawals(item["ref"]) if "from" in row]
    deadline = requirements["editionFacts"].get("deadline", {}).get("on")
    if deadline:
        days.append(_day_after(deadline))
    for certificate in assessment.get("certificates", []):
        days += [certificate["issuedOn"]] if "issuedOn" in certificate else []
        days += [_day_after(certificate["expiresOn"])] if "expiresOn" in certificate else []
        days += [_day_after(LAST_DAY_OF_2013)] if certificate.get("version") == "2013" else []
        days += [condition["countsFrom"] for condition in _conditions(certificate, options)]
    return sorted({one for one in days if one > day})


def _asked(kit, given):
    """The requirements, the assessment with what is assumed, the day and the options of a case."""
    options, assessment, day = given.get("options", {}), given["assessment"], given["asAt"]
    assumed = [_assumed(scheme, day) for scheme in options.get("assumed", [])]
    if assumed:
        assessment = dict(assessment, certificates=assessment.get("certificates", []) + assumed)
    return kit.sets[given["requirements"]], assessment, day, options


def _refused(kit, given):
    """The pointer of what is not taken, or None."""
    requirements, assessment, _, options = _asked(kit, given)
    row = _refused_row(kit, requirements, options.get("hostRows", []))
    if row is not None:
        return "/options/hostRows/%d" % row
    schemes = [condition["scheme"] for condition in options.get("hostConditions", [])]
    for index, scheme in enumerate(schemes):
        if scheme in SCHEMES or scheme in schemes[:index]:
            return "/options/hostConditions/%d" % index
    if assessment["edition"] != requirements["edition"]:
        return "/assessment"
    return None if assessment.get("category", requirements["category"]) == requirements["category"] else "/assessment"


def _refused_row(kit, requirements, host):
    category, edition = requirements["category"], requirements["edition"]
    held = [row for row in kit.exemptions + kit.candidates + kit.history if row.get("category", category) == category]
    for index, one in enumerate(host):
        row = dict(one, edition=one.get("edition", edition), effect="exempt")
        clashes = any(
            other["edition"] == row["edition"] or (other["effect"] == "withdrawn" and other["edition"] < row["edition"])
            for other in held
            if (other.get("ref"), other["scheme"]) == (row["ref"], row["scheme"])
        )
        if clashes or row["scheme"] == PLAIN:
            return index
        held.append(row)
    return None


LEVELS = {"verdict": verdict, "credit": credit}
CATEGORIES = (2, 4)


def answer(kit, level, given):
    """The answer to a case, or None where this engine does not claim to answer it."""
    if level not in LEVELS or given.get("requirements") not in kit.sets or not OPTIONS.issuperset(given.get("options", {})):
        return None
    requirements = kit.sets[given["requirements"]]
    if requirements["category"] not in CATEGORIES or requirements["track"] != "assertions":
        return None
    refused = _refused(kit, given)
    return LEVELS[level](kit, given) if refused is None else {"refused": refused}
