"""What is wrong with a file, as every check says it."""


class Fault(Exception):
    """Its text holds no value of the file, which may be a person's."""


def check(holds, fault):
    if not holds:
        raise Fault(fault)
