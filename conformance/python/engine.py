"""An engine for the levels verdict and credit, categories 2 and 4, in Python's standard library alone.

It was written from the README of the kit and from the rules, without sight of any other engine, to show that the kit is enough.
Days are texts in the form YYYY-MM-DD, which compare as the days do.
"""

import json
import os

MET, APPROACHING, NOT_MET, EXCEEDED = "standards-met", "approaching-standards", "standards-not-met", "standards-exceeded"
RANK = [NOT_MET, APPROACHING, MET, EXCEEDED]
PLUS, ISO = "cyber-essentials-plus", "iso-27001"
LAST_DAY_OF_2013 = "2025-10-31"
OPTIONAL_DATES = ("nhsmail", "psn-ia")

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
        self.rows = []
        for name in ("exemptions-2025-26.json", "exemption-candidates-2025-26.json"):
            self.rows += _load(os.path.join(folder, name))["rows"]
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
    scheme = certificate["scheme"]
    conditions = [certificate.get("status", "active") == "active"]
    issued, expires = certificate.get("issuedOn"), certificate.get("expiresOn")
    if scheme in OPTIONAL_DATES:
        conditions += [issued is None or issued <= day, expires is None or day <= expires]
    else:
        conditions.append(issued <= day <= expires)
    if certificate.get("holder") is not None:
        conditions.append(True if certificate["holder"] == organisation["name"] else UNKNOWN)
    scope = certificate.get("scope", "unstated")
    if scheme == PLUS:
        conditions.append(True if scope == "whole-organisation" else UNKNOWN)
    if scheme == ISO:
        conditions.append({"all-health-and-care-data": True, "partial": False}.get(scope, UNKNOWN))
        version = certificate.get("version")
        conditions.append(UNKNOWN if version is None else version != "2013" or day <= LAST_DAY_OF_2013)
    return every(conditions)


# Credit: D1, D17, D20, D21, D22, A40


def credits(kit, requirements, assessment, day, options):
    """For each item, what the certificates do: (True exempt, False not, UNKNOWN undetermined; schemes)."""
    projected = requirements["completeness"] == "projected"
    edition = _edition_before(requirements["edition"]) if projected else requirements["edition"]
    inferred = options.get("inferredRows", False)
    result = {}
    for item in requirements["items"]:
        values = {}
        for row in kit.rows:
            if (row["edition"], row.get("category"), row.get("ref")) != (edition, requirements["category"], item["ref"]):
                continue
            if row["effect"] not in ("exempt", "candidate-exempt"):
                continue
            candidate = projected or row["effect"] == "candidate-exempt"
            for certificate in assessment.get("certificates", []):
                if certificate["scheme"] != row["scheme"]:
                    continue
                value = standing(certificate, assessment["organisation"], day)
                if candidate and not inferred:
                    value = every([value, UNKNOWN])
                values[row["scheme"]] = some([value, values.get(row["scheme"], False)])
        best = some(values.values())
        result[item["ref"]] = (best, sorted(scheme for scheme in values if best and values[scheme] == best))
    return result


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
    requirements = kit.sets[given["requirements"]]
    assessment, day, options = given["assessment"], given["asAt"], given.get("options", {})
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


def credit(kit, given):
    requirements = kit.sets[given["requirements"]]
    found = credits(kit, requirements, given["assessment"], given["asAt"], given.get("options", {}))
    word = {True: "exempt", False: "not-exempt", UNKNOWN: "undetermined"}
    return {
        "credits": {ref: {"outcome": word[value], "by": schemes} for ref, (value, schemes) in found.items()},
        "warnings": _warnings(requirements, given["assessment"], given["asAt"]),
    }


def _warnings(requirements, assessment, day):
    found = []
    deadline = requirements["editionFacts"].get("deadline", {}).get("on")
    for index, certificate in enumerate(assessment.get("certificates", [])):
        scheme, pointer = certificate["scheme"], "/certificates/%d" % index
        if scheme == "cyber-essentials":
            found.append({"code": "certificate.exempts-nothing", "pointer": pointer})
        if scheme == ISO and "accreditation" not in certificate:
            found.append({"code": "certificate.accreditation-unstated", "pointer": pointer})
        expires = certificate.get("expiresOn")
        counts = standing(certificate, assessment["organisation"], day)
        if scheme != "cyber-essentials" and counts and expires and deadline and day <= deadline and expires < deadline:
            found.append({"code": "certificate.lapses-before-deadline", "pointer": pointer})
    return found


LEVELS = {"verdict": verdict, "credit": credit}
CATEGORIES = (2, 4)


def answer(kit, level, given):
    """The answer to a case, or None where this engine does not claim to answer it."""
    if level not in LEVELS or given.get("requirements") not in kit.sets:
        return None
    if kit.sets[given["requirements"]]["category"] not in CATEGORIES:
        return None
    return LEVELS[level](kit, given)
